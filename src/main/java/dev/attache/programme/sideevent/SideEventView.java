package dev.attache.programme.sideevent;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.attache.platform.doubt.Doubt;
import dev.attache.platform.http.Versioned;
import dev.attache.platform.i18n.LocalizedText;
import dev.attache.programme.agenda.ClassifiedBy;
import dev.attache.programme.agenda.EngagementStatus;
import dev.attache.programme.agenda.Source;
import dev.attache.programme.agenda.Speaker;
import dev.attache.programme.venue.VenueView;
import jakarta.annotation.Nullable;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A side event as answered, in local time. */
@Schema(description = "An event that others hold around the summit")
public record SideEventView(
        long id,
        @JsonIgnore int version,
        LocalizedText title,
        OffsetDateTime startsAt,
        @Nullable OffsetDateTime endsAt,
        @Schema(description = "The end, else the start and what the summit assumes") OffsetDateTime plannedUntil,
        @Schema(description = "Whether plannedUntil is assumed") boolean endAssumed,
        EngagementStatus status,
        @Nullable VenueView venue,
        List<String> themes,
        @Nullable ClassifiedBy classifiedBy,
        @JsonProperty("abstract") @Nullable LocalizedText abstractText,
        List<String> organisers,
        @Nullable LocalizedText description,
        List<Speaker> speakers,
        RegistrationProcedure registration,
        @Schema(description = "How many of the delegation it admits; null for any number") @Nullable Integer quota,
        @Schema(description = "How many of the delegation are assigned") int assigned,
        @Nullable Source source,
        @Schema(description = "Doubts about what was entered; not there in lists, nor where another resource shows it")
                @JsonInclude(JsonInclude.Include.NON_NULL)
                @Nullable
                List<Doubt> warnings)
        implements Versioned {

    /** The view with the doubts about what was entered. */
    static SideEventView of(SideEvent s, List<Doubt> doubts) {
        return new SideEventView(
                s.id,
                s.version,
                s.title,
                s.summit.local(s.startsAt),
                s.summit.local(s.endsAt),
                s.summit.local(s.plannedUntil),
                s.endAssumed(),
                s.status,
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
                s.source,
                doubts);
    }
}
