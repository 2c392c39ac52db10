/**
 * Mails to guests (correspondence): letters with their calendar part, reminders before the deadline, replies of
 * calendar programs, and the list of messages.
 */
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
            "platform.text",
            "programme.summit",
            "programme.venue"
        })
package dev.attache.hospitality.correspondence;

import dev.attache.Room;
