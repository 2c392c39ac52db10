package dev.attache.sideevent;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.attache.agenda.ClassifiedBy;
import dev.attache.agenda.Source;
import dev.attache.agenda.Speaker;
import dev.attache.http.Versioned;
import dev.attache.summit.Text;
import dev.attache.venue.VenueView;
import java.time.OffsetDateTime;
import java.util.List;

/** A side event as answered, in local time. */
public record SideEventView(
        long id,
        @JsonIgnore int version,
        Text title,
        OffsetDateTime startsAt,
        OffsetDateTime endsAt,
        OffsetDateTime plannedUntil,
        boolean endAssumed,
        VenueView venue,
        List<String> themes,
        ClassifiedBy classifiedBy,
        @JsonProperty("abstract") Text abstractText,
        List<String> organisers,
        Text description,
        List<Speaker> speakers,
        Registration registration,
        Integer quota,
        int assigned,
        Source source)
        implements Versioned {

    static SideEventView of(SideEvent s) {
        return new SideEventView(
                s.id,
                s.version,
                s.title,
                s.summit.local(s.startsAt),
                s.summit.local(s.endsAt),
                s.summit.local(s.plannedUntil),
                s.endAssumed(),
                VenueView.of(s.venue),
                s.themes(),
                s.classifiedBy,
                s.abstractText,
                s.organisers,
                s.description,
                s.speakers,
                s.registration(),
                s.quota,
                s.assigned,
                s.source);
    }
}
