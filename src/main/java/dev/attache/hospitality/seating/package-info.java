/** Who holds a seat at a dinner, and where they sit. */
@Room(
        uses = {
            "programme.agenda",
            "delegation.assignment",
            "delegation.delegate",
            "hospitality.dinner",
            "hospitality.guest",
            "hospitality.invitation",
            "platform.access",
            "platform.deletion",
            "platform.html",
            "platform.http",
            "platform.i18n",
            "platform.idempotency",
            "platform.problem",
            "platform.spreadsheet",
            "programme.summit",
            "programme.venue"
        })
package dev.attache.hospitality.seating;

import dev.attache.Room;
