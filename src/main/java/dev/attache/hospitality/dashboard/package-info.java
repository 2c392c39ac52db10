/** Dashboard: the state of a dinner on one page: seats, answers, diets, waiting list. */
@Room(
        uses = {
            "hospitality.attendance",
            "hospitality.dinner",
            "hospitality.guest",
            "hospitality.invitation",
            "platform.access",
            "platform.html",
            "platform.i18n",
            "programme.agenda",
            "programme.summit"
        })
package dev.attache.hospitality.dashboard;

import dev.attache.Room;
