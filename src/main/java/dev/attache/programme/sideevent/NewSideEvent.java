package dev.attache.programme.sideevent;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.attache.platform.http.Ref;
import dev.attache.platform.i18n.LocalizedText;
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
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A side event as created and replaced; without a registration its method is UNSTATED. */
@JsonIgnoreProperties({"id", "plannedUntil", "endAssumed", "assigned", "warnings"})
@Schema(description = "A side event as created and replaced; without a registration its method is UNSTATED")
public record NewSideEvent(
        @NotNull LocalizedText title,
        @NotNull @Schema(examples = "2023-09-08T10:00:00+03:00") OffsetDateTime startsAt,
        @Schema(examples = "2023-09-08T12:00:00+03:00") OffsetDateTime endsAt,
        Ref venue,
        @Size(max = 20) List<@NotNull @Size(max = 60) String> themes,
        ClassifiedBy classifiedBy,
        @JsonProperty("abstract") LocalizedText abstractText,
        @Size(max = 50) List<@NotNull @Size(min = 1, max = 300) String> organisers,
        LocalizedText description,
        @Size(max = 200) List<@NotNull @Valid Speaker> speakers,
        @Valid RegistrationProcedure registration,
        @Min(1) @Max(10_000) Integer quota,
        @Valid Source source,
        @Schema(description = "As it is, or left out: only cancel and reinstate change it") EngagementStatus status)
        implements NewEngagement {

    public NewSideEvent {
        themes = themes == null ? List.of() : themes;
        organisers = organisers == null ? List.of() : organisers;
        speakers = speakers == null ? List.of() : speakers;
        registration = registration == null
                ? new RegistrationProcedure(RegistrationMethod.UNSTATED, null, null, null)
                : registration;
    }

    static NewSideEvent of(SideEvent s) {
        return new NewSideEvent(
                s.title,
                s.summit.local(s.startsAt),
                s.summit.local(s.endsAt),
                s.venue == null ? null : new Ref(s.venue.id),
                s.themes(),
                s.classifiedBy,
                s.abstractText,
                s.organisers,
                s.description,
                s.speakers,
                s.registration(),
                s.quota,
                s.source,
                s.status);
    }
}
