/** The accounts of those who sign in with a password. */
@Room(
        uses = {
            "platform.access",
            "platform.http",
            "platform.idempotency",
            "platform.problem",
            "platform.secret",
            "programme.summit"
        })
package dev.attache.identity.account;

import dev.attache.Room;
