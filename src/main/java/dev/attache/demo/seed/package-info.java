/** The built-in summit, read from its data files through the same domain code as the API. */
@Room(
        uses = {
            "programme.agenda",
            "delegation.assignment",
            "delegation.delegate",
            "hospitality.dinner",
            "hospitality.guest",
            "hospitality.invitation",
            "platform.i18n",
            "hospitality.seating",
            "programme.sideevent",
            "programme.summit",
            "programme.venue"
        })
package dev.attache.demo.seed;

import dev.attache.Room;
