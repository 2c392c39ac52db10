/** Who is invited to a dinner, what they answered and who waits for a seat. */
@Room(
        uses = {
            "delegation.assignment",
            "delegation.delegate",
            "hospitality.dinner",
            "hospitality.guest",
            "platform.access",
            "platform.deletion",
            "platform.edge",
            "platform.http",
            "platform.i18n",
            "platform.idempotency",
            "platform.problem",
            "platform.secret",
            "platform.spreadsheet",
            "programme.summit"
        })
package dev.attache.hospitality.invitation;

import dev.attache.Room;
