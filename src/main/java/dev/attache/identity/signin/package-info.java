/** Sign-in (authentication): HTTP Basic, the browser's session cookie, OpenID Connect; and the security log. */
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
