/** Itineraries: one delegate's days as JSON, iCalendar and HTML page, the whole delegation's as a table. */
@Room(
        uses = {
            "delegation.assignment",
            "delegation.delegate",
            "delegation.registration",
            "platform.access",
            "platform.clock",
            "platform.html",
            "platform.http",
            "platform.i18n",
            "platform.icalendar",
            "platform.problem",
            "platform.projection",
            "platform.spreadsheet",
            "programme.agenda",
            "programme.summit",
            "programme.venue"
        })
package dev.attache.delegation.itinerary;

import dev.attache.Room;
