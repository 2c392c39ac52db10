/** Delegates in their protocol order (precedence), and access by unit. */
@Room(
        uses = {
            "platform.access",
            "platform.clock",
            "platform.database",
            "platform.deletion",
            "platform.doubt",
            "platform.http",
            "platform.i18n",
            "platform.idempotency",
            "platform.problem",
            "platform.text",
            "programme.summit"
        })
package dev.attache.delegation.delegate;

import dev.attache.Room;
