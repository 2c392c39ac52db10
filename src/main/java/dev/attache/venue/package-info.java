/** Where things happen, and how long the way is. */
@Room(
        uses = {
            "platform.access",
            "platform.deletion",
            "platform.http",
            "platform.idempotency",
            "platform.problem",
            "summit"
        })
package dev.attache.venue;

import dev.attache.Room;
