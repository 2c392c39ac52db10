/** The state of a dinner at a glance. Owns no table. */
@Room(
        uses = {
            "hospitality.attendance",
            "hospitality.dinner",
            "hospitality.guest",
            "hospitality.invitation",
            "platform.access",
            "platform.html",
            "platform.i18n",
            "programme.summit"
        })
package dev.attache.hospitality.dashboard;

import dev.attache.Room;
