/** RSVP: the guest's own answer by a secret link, without an account, on a page or as JSON. */
@Room(
        uses = {
            "hospitality.dinner",
            "hospitality.guest",
            "hospitality.invitation",
            "platform.html",
            "platform.http",
            "platform.i18n",
            "platform.problem",
            "platform.projection",
            "platform.secret",
            "platform.text",
            "platform.throttle",
            "programme.agenda",
            "programme.summit",
            "programme.venue"
        })
package dev.attache.hospitality.rsvp;

import dev.attache.Room;
