/** Privacy (GDPR): export and erasure of a person's data, and retention of a summit's contact data. */
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
