/** Attendance at a dinner: who holds a seat, check-in at the door, who came, who did not and who came unexpected. */
@Room(
        uses = {
            "delegation.assignment",
            "delegation.delegate",
            "hospitality.dinner",
            "hospitality.guest",
            "hospitality.invitation",
            "platform.access",
            "platform.clock",
            "platform.deletion",
            "platform.edge",
            "platform.html",
            "platform.http",
            "platform.i18n",
            "platform.idempotency",
            "platform.problem",
            "programme.agenda",
            "programme.summit",
            "programme.venue"
        })
package dev.attache.hospitality.attendance;

import dev.attache.Room;
