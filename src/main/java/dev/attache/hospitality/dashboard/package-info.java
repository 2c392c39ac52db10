/** The state of a dinner at a glance. Owns no table. */
@Room(
        uses = {
            "platform.access",
            "hospitality.dinner",
            "hospitality.guest",
            "hospitality.invitation",
            "platform.i18n",
            "platform.html",
            "platform.problem",
            "hospitality.seating",
            "programme.summit"
        })
package dev.attache.hospitality.dashboard;

import dev.attache.Room;
