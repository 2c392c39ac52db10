/** Who is invited to a dinner, what they answered and who waits for a seat. */
@Room(
        uses = {
            "access",
            "assignment",
            "delegation",
            "dinner",
            "guest",
            "http",
            "language",
            "mail",
            "problem",
            "sheet",
            "summit"
        })
package dev.attache.invitation;

import dev.attache.Room;
