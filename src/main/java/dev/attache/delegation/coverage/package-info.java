/** What of the programme the delegation covers, and what nobody covers. */
@Room(
        uses = {
            "platform.access",
            "programme.agenda",
            "delegation.assignment",
            "delegation.delegate",
            "platform.i18n",
            "programme.summit"
        })
package dev.attache.delegation.coverage;

import dev.attache.Room;
