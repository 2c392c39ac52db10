/** Venues, and the transfer times between them. */
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
            "programme.summit"
        })
package dev.attache.programme.venue;

import dev.attache.Room;
