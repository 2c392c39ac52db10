/** The outbox: mails are written in the transaction of the change that they tell of, and delivered after its commit. It knows nothing of what they say; rooms below write them by {@link dev.attache.outbox.mail.Outbox}. */
@Room(
        uses = {
            "platform.access",
            "platform.clock",
            "platform.deletion",
            "platform.http",
            "platform.idempotency",
            "platform.problem",
            "programme.summit"
        })
package dev.attache.outbox.mail;

import dev.attache.Room;
