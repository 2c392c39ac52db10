/** Who of ours goes where, in which duty; and the rules that keep a delegate from being double-booked. */
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
            "programme.summit",
            "programme.venue"
        })
package dev.attache.delegation.assignment;

import dev.attache.Room;
