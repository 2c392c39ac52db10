/** The dinners that the delegation hosts, with their tables. A dinner is an engagement with seats, which guests and delegates hold. */
@Room(
        uses = {
            "platform.access",
            "platform.deletion",
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
