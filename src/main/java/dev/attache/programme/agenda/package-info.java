/** Engagements, whatever takes a delegate's time, and the sessions that the organiser offers. */
@Room(
        uses = {
            "platform.access",
            "platform.clock",
            "platform.deletion",
            "platform.http",
            "platform.i18n",
            "platform.idempotency",
            "platform.problem",
            "programme.summit",
            "programme.venue"
        })
package dev.attache.programme.agenda;

import dev.attache.Room;
