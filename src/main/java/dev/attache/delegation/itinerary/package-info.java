/** One delegate's days in order: as JSON, as a calendar, as a page, and for the whole delegation as a table. Its table holds the secret addresses of calendars. */
@Room(
        uses = {
            "delegation.assignment",
            "delegation.delegate",
            "platform.access",
            "platform.clock",
            "platform.html",
            "platform.http",
            "platform.i18n",
            "platform.icalendar",
            "platform.spreadsheet",
            "programme.agenda",
            "programme.summit",
            "programme.venue"
        })
package dev.attache.delegation.itinerary;

import dev.attache.Room;
