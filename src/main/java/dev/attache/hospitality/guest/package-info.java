/** Guests: names, forms of address, diets, possible duplicates. */
@Room(
        uses = {
            "delegation.delegate",
            "platform.access",
            "platform.deletion",
            "platform.http",
            "platform.i18n",
            "platform.idempotency",
            "platform.problem",
            "platform.text",
            "programme.summit"
        })
package dev.attache.hospitality.guest;

import dev.attache.Room;
