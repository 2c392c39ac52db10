/** The summit: its place, zone, days and vocabularies; everything hangs from one. */
@Room(
        uses = {
            "platform.access",
            "platform.clock",
            "platform.deletion",
            "platform.http",
            "platform.i18n",
            "platform.idempotency",
            "platform.problem"
        })
package dev.attache.programme.summit;

import dev.attache.Room;
