/** The evening itself: who came, who did not, who came unexpected. */
@Room(
        uses = {
            "dinner",
            "invitation",
            "platform.access",
            "platform.edge",
            "platform.html",
            "platform.http",
            "platform.i18n",
            "platform.idempotency",
            "platform.problem",
            "seating"
        })
package dev.attache.evening;

import dev.attache.Room;
