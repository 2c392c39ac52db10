package dev.attache.hospitality.invitation;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dev.attache.platform.http.Ref;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An invitation as created and replaced; whom it is for stays. Answers are recorded at {@code …/rsvp}, states change by
 * verbs.
 */
@JsonIgnoreProperties({
    "id",
    "status",
    "delivery",
    "partySize",
    "companions",
    "diet",
    "dietNote",
    "respondedAt",
    "channel",
    "waitlistPosition",
    "sentAt",
    "remindedAt",
    "warnings",
    "answers"
})
@Schema(description = "An invitation as created and replaced; whom it is for stays")
public record NewInvitation(
        @NotNull Ref guest,
        @Min(1) @Max(20) @Schema(defaultValue = "1", description = "How many may come, the guest included")
                Integer maxPartySize,
        @Size(min = 1, max = 5000) @Schema(description = "The desk's own") String note) {

    public NewInvitation {
        maxPartySize = maxPartySize == null ? 1 : maxPartySize;
    }

    static NewInvitation of(Invitation i) {
        return new NewInvitation(new Ref(i.guest.id), i.maxPartySize, i.note);
    }
}
