/** Invitations to dinners: their states, answers (RSVPs), links and the waiting list. */
@Room(
        uses = {
            "delegation.assignment",
            "delegation.delegate",
            "hospitality.dinner",
            "hospitality.guest",
            "outbox.queue",
            "platform.access",
            "platform.database",
            "platform.deletion",
            "platform.edge",
            "platform.http",
            "platform.i18n",
            "platform.idempotency",
            "platform.problem",
            "platform.projection",
            "platform.secret",
            "platform.spreadsheet",
            "programme.summit"
        })
package dev.attache.hospitality.invitation;

import dev.attache.Room;
