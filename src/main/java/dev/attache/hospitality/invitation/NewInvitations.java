package dev.attache.hospitality.invitation;

import dev.attache.platform.http.Ref;
import dev.attache.platform.problem.Invalid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Invitations of several guests in the same terms: of these guests, or of all in a category who are not invited yet. */
@Schema(description = "Invitations of several guests in the same terms: of these guests, or of a category")
public record NewInvitations(
        @Size(min = 1, max = NewInvitations.MOST) List<@NotNull Ref> guests,
        @Size(min = 1, max = 200)
                @Schema(
                        examples = "parliament",
                        description =
                                "A word of the summit's guestCategories: all guests in it who are not invited yet")
                String category,
        @Min(1) @Max(20) @Schema(defaultValue = "1", description = "How many may come, the guest included")
                Integer maxPartySize,
        @Size(min = 1, max = 5000) @Schema(description = "The desk's own") String note) {
    static final int MOST = 500;

    public NewInvitations {
        maxPartySize = maxPartySize == null ? 1 : maxPartySize;
        if ((guests == null) == (category == null)) {
            throw Invalid.at("", "needs either guests or a category");
        }
    }

    NewInvitation of(long guest) {
        return new NewInvitation(new Ref(guest), maxPartySize, note);
    }
}
