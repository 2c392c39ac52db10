/** Side events: what others hold around the summit, with their own venue and way to register. */
@Room(
        uses = {
            "agenda",
            "platform.access",
            "platform.deletion",
            "platform.http",
            "platform.i18n",
            "platform.idempotency",
            "summit",
            "venue"
        })
package dev.attache.sideevent;

import dev.attache.Room;
