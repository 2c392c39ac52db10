/** Candidates for an engagement: who of the delegation is free, ranked; clashes, tight transfers, load of the day. */
@Room(
        uses = {
            "delegation.assignment",
            "delegation.delegate",
            "platform.access",
            "platform.http",
            "platform.i18n",
            "platform.projection",
            "programme.agenda",
            "programme.summit",
            "programme.venue"
        })
package dev.attache.delegation.candidate;

import dev.attache.Room;
