/** Accounts, their hashed passwords (bcrypt) and browser sessions. */
@Room(
        uses = {
            "delegation.delegate",
            "hospitality.dinner",
            "platform.access",
            "platform.edge",
            "platform.http",
            "platform.i18n",
            "platform.idempotency",
            "platform.problem",
            "platform.projection",
            "platform.secret",
            "platform.text",
            "programme.summit"
        })
package dev.attache.identity.account;

import dev.attache.Room;
