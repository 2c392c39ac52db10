/** Accounts, their hashed passwords (bcrypt) and browser sessions. */
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
