/** Who travels: the delegates in their protocol order. */
@Room(
        uses = {
            "platform.access",
            "platform.deletion",
            "platform.http",
            "platform.i18n",
            "platform.idempotency",
            "platform.problem",
            "programme.summit"
        })
package dev.attache.delegation.delegate;

import dev.attache.Room;
