/** Assignments of delegates to engagements; the double-booking rule (Clash) and warnings. */
@Room(
        uses = {
            "programme.agenda",
            "delegation.delegate",
            "platform.access",
            "platform.clock",
            "platform.deletion",
            "platform.http",
            "platform.i18n",
            "platform.problem",
            "platform.projection",
            "programme.summit",
            "programme.venue"
        })
package dev.attache.delegation.assignment;

import dev.attache.Room;
