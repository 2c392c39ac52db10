package dev.attache.hospitality.attendance;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.attache.delegation.delegate.DelegateRef;
import dev.attache.hospitality.guest.GuestRef;
import dev.attache.platform.http.Versioned;
import dev.attache.platform.i18n.LocalizedText;
import jakarta.annotation.Nullable;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An attendee in answers. */
@Schema(description = "Somebody who holds a seat at a dinner")
public record AttendeeView(
        long id,
        @JsonIgnore int version,
        AttendeeKind kind,
        @Schema(description = "null for a companion whom nobody has named") @Nullable LocalizedText name,
        @Schema(description = "Of a guest") @Nullable String honorific,
        @Schema(description = "The invitation that the seat follows, by its id") @Nullable Long invitation,
        @Schema(description = "The place in the party: 0 is the guest") @Nullable Integer person,
        @Schema(description = "The guest; of a companion the one who brings them") @Nullable GuestRef guest,
        @Nullable DelegateRef delegate,
        @Schema(description = "Codes of the summit's diets") List<String> diet,
        @Nullable String dietNote,
        @Schema(description = "null while nothing is known") @Nullable Arrival arrival,
        @Nullable OffsetDateTime arrivedAt,
        @Schema(description = "null while they are not placed") @Nullable Placement table)
        implements Versioned {

    public static AttendeeView of(Attendee a) {
        return new AttendeeView(
                a.id,
                a.version,
                a.kind(),
                a.name(),
                a.honorific(),
                a.invitation == null ? null : a.invitation.id,
                a.personNo,
                a.invitation == null ? null : GuestRef.of(a.invitation.guest),
                a.assignment == null ? null : DelegateRef.of(a.assignment.delegate),
                a.diet(),
                a.dietNote(),
                a.arrival,
                a.dinner.summit.local(a.arrivedAt),
                Placement.of(a));
    }
}
