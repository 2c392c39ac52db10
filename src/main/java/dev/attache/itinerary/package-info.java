/** One delegate's days in order: as JSON, as a calendar, as a page, and for the whole delegation as a table. Its table holds the secret addresses of calendars. */
@Room(
        uses = {
            "access",
            "agenda",
            "assignment",
            "calendar",
            "delegation",
            "http",
            "language",
            "page",
            "problem",
            "sheet",
            "summit",
            "time",
            "venue"
        })
package dev.attache.itinerary;

import dev.attache.Room;
