/** Venues, and the transfer times between them. */
@Room(
        uses = {
            "platform.access",
            "platform.deletion",
            "platform.doubt",
            "platform.http",
            "platform.idempotency",
            "platform.i18n",
            "platform.problem",
            "programme.summit"
        })
package dev.attache.programme.venue;

import dev.attache.Room;
