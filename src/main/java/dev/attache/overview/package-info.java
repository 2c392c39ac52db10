/** The state of a dinner at a glance. Owns no table. */
@Room(
        uses = {
            "platform.access",
            "dinner",
            "guest",
            "invitation",
            "platform.i18n",
            "platform.html",
            "platform.problem",
            "seating",
            "programme.summit"
        })
package dev.attache.overview;

import dev.attache.Room;
