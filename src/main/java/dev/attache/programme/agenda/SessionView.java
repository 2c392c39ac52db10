package dev.attache.programme.agenda;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.attache.platform.doubt.Doubt;
import dev.attache.platform.http.Versioned;
import dev.attache.platform.i18n.LocalizedText;
import dev.attache.programme.venue.VenueView;
import jakarta.annotation.Nullable;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A session as answered, in local time; {@code endsAt} is null where the programme prints none. */
@Schema(description = "An entry of the organiser's official programme")
public record SessionView(
        long id,
        @JsonIgnore int version,
        LocalizedText title,
        @Nullable LocalizedText series,
        OffsetDateTime startsAt,
        @Schema(description = "null where the programme prints none") @Nullable OffsetDateTime endsAt,
        @Schema(description = "The end, else the start and what the summit assumes") OffsetDateTime plannedUntil,
        @Schema(description = "Whether plannedUntil is assumed") boolean endAssumed,
        EngagementStatus status,
        @Nullable VenueView venue,
        @Nullable String format,
        List<String> themes,
        @Nullable ClassifiedBy classifiedBy,
        @JsonProperty("abstract") @Nullable LocalizedText abstractText,
        @Schema(description = "In printed order") List<Speaker> speakers,
        @Schema(description = "How many of the delegation it admits; null for any number") @Nullable Integer quota,
        @Schema(description = "How many of the delegation are assigned") int assigned,
        @Nullable Source source,
        @Schema(description = "Doubts about what was entered; not there in lists, nor where another resource shows it")
                @JsonInclude(JsonInclude.Include.NON_NULL)
                @Nullable
                List<Doubt> warnings)
        implements Versioned {

    /** The view with the doubts about what was entered. */
    static SessionView of(Session s, List<Doubt> doubts) {
        return new SessionView(
                s.id,
                s.version,
                s.title,
                s.series,
                s.summit.local(s.startsAt),
                s.summit.local(s.endsAt),
                s.summit.local(s.plannedUntil),
                s.endAssumed(),
                s.status,
                VenueView.of(s.venue),
                s.format,
                s.themes(),
                s.classifiedBy,
                s.abstractText,
                s.speakers,
                s.quota,
                s.assigned,
                s.source,
                doubts);
    }
}
