/** Summits: place, time zone, days and vocabularies, and the row lock of everything in a summit (Summit.lock). */
@Room(
        uses = {
            "platform.access",
            "platform.clock",
            "platform.deletion",
            "platform.http",
            "platform.i18n",
            "platform.idempotency",
            "platform.problem",
            "platform.throttle"
        })
package dev.attache.programme.summit;

import dev.attache.Room;
