/** The evening itself: who came, who did not, who came unexpected. */
@Room(
        uses = {
            "hospitality.dinner",
            "hospitality.invitation",
            "platform.access",
            "platform.edge",
            "platform.html",
            "platform.http",
            "platform.i18n",
            "platform.idempotency",
            "platform.problem",
            "hospitality.seating"
        })
package dev.attache.hospitality.attendance;

import dev.attache.Room;
