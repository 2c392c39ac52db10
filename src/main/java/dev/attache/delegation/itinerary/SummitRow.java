package dev.attache.delegation.itinerary;

import dev.attache.delegation.assignment.SummitRules;
import dev.attache.programme.summit.SummitZone;
import dev.attache.programme.venue.TransferView;
import dev.attache.programme.venue.TravelTimes;
import java.util.List;

/** The summit of an itinerary, as a row, with the settings that itineraries depend on. */
record SummitRow(SummitRef summit, int assumedSessionMinutes, int defaultTransferMinutes, int maxPerDay) {
    static final String COLUMNS = "s.slug, s.name, s.city, s.country, s.zone, s.starts_on, s.ends_on,"
            + " s.assumed_session_minutes, s.default_transfer_minutes, s.max_per_day";

    static final String NAMED = "select " + COLUMNS + " from summit s where s.slug = ?";

    SummitZone zone() {
        return new SummitZone(summit.zone());
    }

    SummitRules rules(List<TransferView> transfers) {
        return new SummitRules(zone(), maxPerDay, new TravelTimes(defaultTransferMinutes, transfers));
    }
}
