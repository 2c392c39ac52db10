/** Demo data (seed): the built-in Tallinn summit, loaded from data files through the same domain code as the API. */
@Room(
        uses = {
            "delegation.assignment",
            "delegation.delegate",
            "hospitality.attendance",
            "hospitality.dinner",
            "hospitality.guest",
            "hospitality.invitation",
            "platform.i18n",
            "programme.agenda",
            "programme.sideevent",
            "programme.summit",
            "programme.venue"
        })
package dev.attache.demo.seed;

import dev.attache.Room;
