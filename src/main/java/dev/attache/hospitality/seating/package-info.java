/** Seating at a dinner: the resources of its tables, each attendee's table and seat, place cards and the kitchen list. */
@Room(
        uses = {
            "hospitality.attendance",
            "hospitality.dinner",
            "platform.access",
            "platform.deletion",
            "platform.html",
            "platform.http",
            "platform.i18n",
            "platform.idempotency",
            "platform.problem",
            "platform.spreadsheet",
            "programme.agenda",
            "programme.summit"
        })
package dev.attache.hospitality.seating;

import dev.attache.Room;
