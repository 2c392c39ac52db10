package dev.attache.delegation.itinerary;

import dev.attache.delegation.registration.RegistrationState;
import dev.attache.delegation.registration.RegistrationStatus;
import dev.attache.programme.summit.SummitZone;
import jakarta.annotation.Nullable;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The delegate's registration for a side event, with the number that is asked for at the door. */
@Schema(description = "The delegate's registration for a side event")
public record ItineraryRegistration(
        RegistrationStatus status,
        @Schema(description = "The organiser's number") @Nullable String reference,
        @Schema(description = "Until when it must be done; null while not known") @Nullable OffsetDateTime dueAt,
        @Schema(description = "false: nothing is recorded, it is needed as the delegate is assigned")
                boolean recorded) {

    static ItineraryRegistration of(RegistrationState state, SummitZone zone) {
        return state == null
                ? null
                : new ItineraryRegistration(
                        state.status(), state.reference(), zone.local(state.dueAt()), state.recorded());
    }
}
