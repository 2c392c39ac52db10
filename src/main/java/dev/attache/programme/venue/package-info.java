/** Where things happen, and how long the way is. */
@Room(
        uses = {
            "platform.access",
            "platform.deletion",
            "platform.http",
            "platform.idempotency",
            "platform.problem",
            "programme.summit"
        })
package dev.attache.programme.venue;

import dev.attache.Room;
