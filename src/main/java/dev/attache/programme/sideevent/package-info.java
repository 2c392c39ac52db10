/** Side events around the summit, with their own organisers, venue and registration. */
@Room(
        uses = {
            "programme.agenda",
            "platform.access",
            "platform.deletion",
            "platform.doubt",
            "platform.http",
            "platform.i18n",
            "platform.idempotency",
            "platform.problem",
            "programme.summit",
            "programme.venue"
        })
package dev.attache.programme.sideevent;

import dev.attache.Room;
