/** What guests are written: the letters to an invitation with their calendar part, the reminders before the deadline, and the replies of calendar programs. */
@Room(
        uses = {
            "hospitality.dinner",
            "hospitality.guest",
            "hospitality.invitation",
            "outbox.mail",
            "outbox.queue",
            "platform.access",
            "platform.clock",
            "platform.edge",
            "platform.http",
            "platform.i18n",
            "platform.icalendar",
            "platform.idempotency",
            "platform.problem",
            "programme.summit",
            "programme.venue"
        })
package dev.attache.hospitality.correspondence;

import dev.attache.Room;
