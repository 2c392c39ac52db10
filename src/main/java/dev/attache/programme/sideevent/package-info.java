/** Side events around the summit, with their own organisers, venue and registration. */
@Room(
        uses = {
            "platform.access",
            "platform.database",
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
package dev.attache.programme.sideevent;

import dev.attache.Room;
