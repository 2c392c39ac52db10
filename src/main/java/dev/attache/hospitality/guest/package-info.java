/** Who is invited to our dinners, with everything that a host must know. */
@Room(
        uses = {
            "delegation.delegate",
            "platform.access",
            "platform.deletion",
            "platform.http",
            "platform.i18n",
            "platform.idempotency",
            "platform.problem",
            "programme.summit"
        })
package dev.attache.hospitality.guest;

import dev.attache.Room;
