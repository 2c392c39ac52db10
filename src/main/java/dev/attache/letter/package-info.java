/** What guests are written: the letters to an invitation with their calendar part, the reminders before the deadline, and the replies of calendar programs. */
@Room(
        uses = {
            "access",
            "calendar",
            "dinner",
            "guest",
            "http",
            "invitation",
            "language",
            "mail",
            "problem",
            "summit",
            "time",
            "venue"
        })
package dev.attache.letter;

import dev.attache.Room;
