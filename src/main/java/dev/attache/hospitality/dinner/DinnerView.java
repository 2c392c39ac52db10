package dev.attache.hospitality.dinner;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import dev.attache.platform.doubt.Doubt;
import dev.attache.platform.http.Versioned;
import dev.attache.platform.i18n.LocalizedText;
import dev.attache.programme.agenda.EngagementStatus;
import dev.attache.programme.agenda.Source;
import dev.attache.programme.venue.VenueView;
import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A dinner as answered, in local time; {@code startsAt} is null while its hour is not known. */
@Schema(description = "A dinner that the delegation hosts")
public record DinnerView(
        long id,
        @JsonIgnore int version,
        LocalizedText title,
        LocalDate date,
        @Schema(description = "null while the hour is not known") @Nullable OffsetDateTime startsAt,
        @Nullable OffsetDateTime endsAt,
        @Schema(description = "The end, else the start and what the summit assumes") @Nullable
                OffsetDateTime plannedUntil,
        @Schema(description = "Whether plannedUntil is assumed") boolean endAssumed,
        EngagementStatus status,
        @Nullable VenueView venue,
        @Schema(description = "In seats") int capacity,
        @Schema(description = "By guests who have accepted, their companions and the delegates assigned") int seatsHeld,
        int seatsFree,
        @Schema(description = "Until when guests may answer by their links; null for no deadline") @Nullable
                OffsetDateTime rsvpBy,
        @Schema(description = "Who invites, by language") @Nullable LocalizedText host,
        @Schema(description = "By language") @Nullable LocalizedText dressCode,
        @Schema(description = "What the invitation says, by language") @Nullable LocalizedText greeting,
        @Nullable String notes,
        @Schema(description = "The texts that guests who read one of the languages of invitations see in another one")
                List<MissingText> missingTexts,
        @Schema(description = "How many of the delegation are assigned") int assigned,
        @Nullable Source source,
        @Schema(description = "Doubts about what was entered; not there in lists, nor where another resource shows it")
                @JsonInclude(JsonInclude.Include.NON_NULL)
                @Nullable
                List<Doubt> warnings)
        implements Versioned {

    public static DinnerView of(Dinner d) {
        return of(d, null);
    }

    /** The view with the doubts about what was entered. */
    static DinnerView of(Dinner d, List<Doubt> doubts) {
        return new DinnerView(
                d.id,
                d.version,
                d.title,
                d.date,
                d.summit.local(d.startsAt),
                d.summit.local(d.endsAt),
                d.summit.local(d.plannedUntil),
                d.endAssumed(),
                d.status,
                VenueView.of(d.venue),
                d.capacity,
                d.seatsHeld,
                d.seatsFree(),
                d.summit.local(d.rsvpBy),
                d.host,
                d.dressCode,
                d.greeting,
                d.notes,
                MissingText.of(d),
                d.assigned,
                d.source,
                doubts);
    }
}
