package dev.attache.hospitality.invitation;

import com.fasterxml.jackson.annotation.JsonAlias;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An answer by phone, mail, letter or in person, as the desk records it. */
@Schema(description = "An answer as the desk records it")
public record RecordedRsvp(
        @JsonAlias("status") @NotNull Answer answer,
        @Min(1) @Max(20) @Schema(examples = "2", description = "The guest included") Integer partySize,
        @Size(max = 19) List<@NotNull @Valid PartyMember> companions,
        @Size(max = 20)
                @Schema(description = "Words of the summit's diets, by code or name; null for what is known already")
                List<@NotNull @Size(min = 1, max = 200) String> diet,
        @Size(max = 1000) String dietNote,
        @Size(max = 5000) String message,
        @Schema(description = "The way it came; null where that is not known") Channel channel,
        @Size(max = 5000) @Schema(description = "The desk's own") String note,
        @Size(min = 1, max = 200)
                @Schema(description = "Who of the desk recorded it; the account that is signed in when left out")
                String recordedBy) {

    NewRsvp rsvp() {
        return new NewRsvp(answer, partySize, companions, diet, dietNote, message);
    }
}
