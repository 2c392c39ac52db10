package dev.attache.delegation.registration;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.attache.delegation.delegate.DelegateRef;
import dev.attache.platform.http.Versioned;
import dev.attache.programme.agenda.EngagementRef;
import jakarta.annotation.Nullable;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A recorded registration in answers, in local time. */
@Schema(name = "Registration", description = "Whether a delegate is registered for a side event")
public record RegistrationView(
        long id,
        @JsonIgnore int version,
        DelegateRef delegate,
        @Schema(description = "The side event") EngagementRef engagement,
        RegistrationStatus status,
        @Schema(description = "The organiser's number") @Nullable String reference,
        @Nullable String note,
        @Schema(description = "Who deals with it") @Nullable String by,
        @Schema(description = "Until when it must be done, else the side event's registration.deadline") @Nullable
                OffsetDateTime dueAt)
        implements Versioned {

    static RegistrationView of(Registration r) {
        return new RegistrationView(
                r.id,
                r.version,
                DelegateRef.of(r.delegate),
                EngagementRef.of(r.sideEvent),
                r.status,
                r.reference,
                r.note,
                r.by,
                r.summit.local(r.due()));
    }
}
