/** The agenda: engagements, which take a delegate's time, and the sessions of the official programme; quotas. */
@Room(
        uses = {
            "platform.access",
            "platform.clock",
            "platform.database",
            "platform.deletion",
            "platform.doubt",
            "platform.http",
            "platform.i18n",
            "platform.idempotency",
            "platform.problem",
            "programme.summit",
            "programme.venue"
        })
package dev.attache.programme.agenda;

import dev.attache.Room;
