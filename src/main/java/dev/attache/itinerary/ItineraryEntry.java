package dev.attache.itinerary;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.attache.agenda.Engagement;
import dev.attache.agenda.EngagementKind;
import dev.attache.agenda.Speaker;
import dev.attache.assignment.Assignment;
import dev.attache.assignment.Duty;
import dev.attache.assignment.Warning;
import dev.attache.summit.Text;
import dev.attache.venue.VenueView;
import java.time.OffsetDateTime;
import java.util.List;

/** An engagement of the delegate, with all that one needs to know on the way there; times are local. */
public record ItineraryEntry(
        EngagementKind kind,
        long id,
        Text title,
        OffsetDateTime startsAt,
        OffsetDateTime endsAt,
        OffsetDateTime plannedUntil,
        boolean endAssumed,
        VenueView venue,
        Duty duty,
        List<Companion> companions,
        List<Speaker> speakers,
        String briefing,
        String waiver,
        ItineraryTransfer transfer,
        List<Warning> warnings) {

    static ItineraryEntry of(Assignment a, Itinerary itinerary) {
        Engagement e = a.engagement;
        return new ItineraryEntry(
                e.kind,
                e.id,
                e.title,
                e.summit.local(e.startsAt),
                e.summit.local(e.endsAt),
                e.summit.local(e.plannedUntil),
                e.endAssumed(),
                VenueView.of(e.venue),
                a.duty,
                itinerary.companions(a),
                e.speakers,
                a.briefing,
                a.waiver,
                ItineraryTransfer.of(itinerary.schedule.connectionTo(a)),
                itinerary.schedule.warnings(a));
    }

    /** Whether it overlaps another one: the warning then tells the waiver too. */
    @JsonIgnore
    public boolean isOverlapping() {
        return warnings.stream().anyMatch(w -> Word.ofWarning(w.code()) == Word.CLASH);
    }
}
