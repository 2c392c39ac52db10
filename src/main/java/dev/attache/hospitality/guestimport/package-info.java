/** Files of the outside world, in and out: the guests as a table. */
@Room(
        uses = {
            "delegation.delegate",
            "hospitality.guest",
            "platform.access",
            "platform.http",
            "platform.i18n",
            "platform.idempotency",
            "platform.problem",
            "platform.spreadsheet",
            "programme.summit"
        })
package dev.attache.hospitality.guestimport;

import dev.attache.Room;
