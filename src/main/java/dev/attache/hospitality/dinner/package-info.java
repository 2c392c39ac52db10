/** Dinners that the delegation hosts: engagements with a capacity in seats, and the tables as stored (DinnerTable). */
@Room(
        uses = {
            "platform.access",
            "platform.clock",
            "platform.deletion",
            "platform.doubt",
            "platform.http",
            "platform.i18n",
            "platform.idempotency",
            "platform.problem",
            "programme.agenda",
            "programme.summit",
            "programme.venue"
        })
package dev.attache.hospitality.dinner;

import dev.attache.Room;
