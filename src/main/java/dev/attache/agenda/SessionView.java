package dev.attache.agenda;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.attache.http.Versioned;
import dev.attache.summit.Text;
import dev.attache.venue.VenueView;
import java.time.OffsetDateTime;
import java.util.List;

/** A session as answered, in local time; {@code endsAt} is null where the programme prints none. */
public record SessionView(
        long id,
        @JsonIgnore int version,
        Text title,
        Text series,
        OffsetDateTime startsAt,
        OffsetDateTime endsAt,
        OffsetDateTime plannedUntil,
        boolean endAssumed,
        VenueView venue,
        String format,
        List<String> themes,
        ClassifiedBy classifiedBy,
        @JsonProperty("abstract") Text abstractText,
        List<Speaker> speakers,
        Integer quota,
        int assigned,
        Source source)
        implements Versioned {

    static SessionView of(Session s) {
        return new SessionView(
                s.id,
                s.version,
                s.title,
                s.series,
                s.summit.local(s.startsAt),
                s.summit.local(s.endsAt),
                s.summit.local(s.plannedUntil),
                s.endAssumed(),
                VenueView.of(s.venue),
                s.format,
                s.themes(),
                s.classifiedBy,
                s.abstractText,
                s.speakers,
                s.quota,
                s.assigned,
                s.source);
    }
}
