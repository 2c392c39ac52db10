/** The ways in: a password with every request, a browser's sign-in, an organisation's identity provider; and what slows down who guesses. */
@Room(
        uses = {
            "identity.account",
            "platform.access",
            "platform.clock",
            "platform.html",
            "platform.i18n",
            "platform.problem",
            "platform.secret",
            "platform.throttle"
        })
package dev.attache.identity.signin;

import dev.attache.Room;
