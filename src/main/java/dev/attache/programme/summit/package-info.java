/**
 * Summits: place, time zone, days and vocabularies, the row lock of everything in a summit
 * (Summit.lock), and the revision that cached answers are validated by.
 */
@Room(
        uses = {
            "platform.access",
            "platform.cache",
            "platform.clock",
            "platform.database",
            "platform.deletion",
            "platform.http",
            "platform.i18n",
            "platform.idempotency",
            "platform.problem",
            "platform.projection",
            "platform.throttle"
        })
package dev.attache.programme.summit;

import dev.attache.Room;
