package dev.attache.programme.agenda;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.attache.platform.http.Ref;
import dev.attache.platform.i18n.LocalizedText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A session as created and replaced. Leave {@code endsAt} out while the programme prints none. Members that an answer
 * computes are passed over, so that an answer can be sent back.
 */
@JsonIgnoreProperties({"id", "plannedUntil", "endAssumed", "assigned", "warnings"})
@Schema(description = "A session as created and replaced; leave endsAt out while the programme prints none")
public record NewSession(
        @NotNull LocalizedText title,
        LocalizedText series,
        @NotNull @Schema(examples = "2023-09-06T11:00:00+03:00") OffsetDateTime startsAt,
        @Schema(examples = "2023-09-06T12:00:00+03:00") OffsetDateTime endsAt,
        Ref venue,
        @Size(max = 60) String format,
        @Size(max = 20) List<@NotNull @Size(max = 60) String> themes,
        ClassifiedBy classifiedBy,
        @JsonProperty("abstract") LocalizedText abstractText,
        @Size(max = 200) List<@NotNull @Valid Speaker> speakers,
        @Min(1) @Max(10_000) Integer quota,
        @Valid Source source,
        @Schema(description = "As it is, or left out: only cancel and reinstate change it") EngagementStatus status)
        implements NewEngagement {

    public NewSession {
        themes = themes == null ? List.of() : themes;
        speakers = speakers == null ? List.of() : speakers;
    }

    static NewSession of(Session s) {
        return new NewSession(
                s.title,
                s.series,
                s.summit.local(s.startsAt),
                s.summit.local(s.endsAt),
                s.venue == null ? null : new Ref(s.venue.id),
                s.format,
                s.themes(),
                s.classifiedBy,
                s.abstractText,
                s.speakers,
                s.quota,
                s.source,
                s.status);
    }
}
