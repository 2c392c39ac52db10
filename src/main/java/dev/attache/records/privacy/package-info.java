/** What is held about one person, told whole and erased; and how long a summit's contact data are kept. */
@Room(
        uses = {
            "records.history",
            "platform.access",
            "platform.clock",
            "platform.idempotency",
            "platform.problem",
            "programme.summit"
        })
package dev.attache.records.privacy;

import dev.attache.Room;
