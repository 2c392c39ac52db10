/** Who holds a seat at a dinner, and where they sit. */
@Room(
        uses = {
            "access",
            "agenda",
            "assignment",
            "delegation",
            "dinner",
            "guest",
            "http",
            "invitation",
            "language",
            "page",
            "problem",
            "sheet",
            "summit",
            "venue"
        })
package dev.attache.seating;

import dev.attache.Room;
