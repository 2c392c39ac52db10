/** Calendar links: the secret addresses by which calendar programs subscribe to an itinerary. */
@Room(
        uses = {
            "delegation.delegate",
            "delegation.itinerary",
            "platform.access",
            "platform.cache",
            "platform.edge",
            "platform.http",
            "platform.idempotency",
            "platform.problem",
            "platform.projection",
            "platform.secret",
            "platform.throttle",
            "programme.summit"
        })
package dev.attache.delegation.calendarlink;

import dev.attache.Room;
