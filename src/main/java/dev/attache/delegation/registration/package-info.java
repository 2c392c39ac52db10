/** Registrations of delegates for side events: status, number, deadline, and the list of what is due. */
@Room(
        uses = {
            "delegation.assignment",
            "delegation.delegate",
            "platform.access",
            "platform.deletion",
            "platform.http",
            "platform.problem",
            "platform.projection",
            "programme.agenda",
            "programme.sideevent",
            "programme.summit"
        })
package dev.attache.delegation.registration;

import dev.attache.Room;
