package dev.attache.hospitality.dinner;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dev.attache.platform.http.Ref;
import dev.attache.platform.i18n.LocalizedText;
import dev.attache.platform.i18n.LongestText;
import dev.attache.programme.agenda.ClassifiedBy;
import dev.attache.programme.agenda.EngagementStatus;
import dev.attache.programme.agenda.NewEngagement;
import dev.attache.programme.agenda.Source;
import dev.attache.programme.agenda.Speaker;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A dinner as created and replaced. While {@code startsAt} is not known it needs a date, later it is on its start's day;
 * without either it stays on the day that it has.
 */
@JsonIgnoreProperties({
    "id",
    "plannedUntil",
    "endAssumed",
    "assigned",
    "seatsHeld",
    "seatsFree",
    "missingTexts",
    "warnings"
})
@Schema(description = "A dinner as created and replaced; while startsAt is not known it needs a date")
public record NewDinner(
        @NotNull LocalizedText title,
        @Schema(description = "The local day: needed while startsAt is not known") LocalDate date,
        @Schema(examples = "2023-09-07T19:00:00+03:00", description = "null while the hour is not known")
                OffsetDateTime startsAt,
        OffsetDateTime endsAt,
        Ref venue,
        @NotNull @Min(1) @Max(10_000) @Schema(examples = "50", description = "In seats") Integer capacity,
        @Schema(description = "Until when guests may answer by their links; null for no deadline")
                OffsetDateTime rsvpBy,
        @Schema(
                        examples = "{\"en\": \"The Council\", \"zh-Hant\": \"委員會\"}",
                        description = "Who invites, by language; at most 500 characters")
                @LongestText(500)
                LocalizedText host,
        @Schema(
                        examples = "{\"en\": \"Business\", \"zh-Hant\": \"正式服裝\"}",
                        description = "By language; at most 500 characters")
                @LongestText(500)
                LocalizedText dressCode,
        @Schema(description = "What the invitation says, by language") LocalizedText greeting,
        @Size(min = 1, max = 5000) String notes,
        @Valid Source source,
        @Schema(description = "As it is, or left out: only cancel and reinstate change it") EngagementStatus status)
        implements NewEngagement {

    /** The body of the present dinner, without the date, so that a patch of the start moves it to another day. */
    static NewDinner of(Dinner d) {
        return new NewDinner(
                d.title,
                null,
                d.summit.local(d.startsAt),
                d.summit.local(d.endsAt),
                d.venue == null ? null : new Ref(d.venue.id),
                d.capacity,
                d.summit.local(d.rsvpBy),
                d.host,
                d.dressCode,
                d.greeting,
                d.notes,
                d.source,
                d.status);
    }

    @Override
    public List<String> themes() {
        return List.of();
    }

    @Override
    public ClassifiedBy classifiedBy() {
        return null;
    }

    @Override
    public LocalizedText abstractText() {
        return null;
    }

    @Override
    public List<Speaker> speakers() {
        return List.of();
    }

    @Override
    public Integer quota() {
        return null;
    }
}
