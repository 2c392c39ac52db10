/** Privacy (GDPR): export and erasure of a person's data, and retention of a summit's contact data. */
@Room(
        uses = {
            "platform.access",
            "platform.cache",
            "platform.clock",
            "platform.idempotency",
            "platform.problem",
            "platform.text",
            "programme.summit",
            "records.history"
        })
package dev.attache.records.privacy;

import dev.attache.Room;
