package dev.attache.hospitality.seating;

import dev.attache.hospitality.attendance.Attendee;
import dev.attache.hospitality.attendance.AttendeeKind;
import dev.attache.platform.i18n.LocalizedText;
import jakarta.annotation.Nullable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The attendee on a seat, as a refusal names them. */
@Schema(description = "Who sits on a seat")
public record Seated(int seat, long attendee, AttendeeKind kind, @Nullable LocalizedText name) {
    static Seated of(Attendee a) {
        return new Seated(a.seat, a.id, a.kind(), a.name());
    }
}
