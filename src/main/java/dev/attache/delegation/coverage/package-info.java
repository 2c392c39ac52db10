/** Coverage: the sessions of the programme that delegates attend, and the uncovered ones. */
@Room(
        uses = {
            "platform.access",
            "programme.agenda",
            "delegation.delegate",
            "platform.i18n",
            "platform.projection",
            "programme.summit"
        })
package dev.attache.delegation.coverage;

import dev.attache.Room;
