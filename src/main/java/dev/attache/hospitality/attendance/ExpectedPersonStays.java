package dev.attache.hospitality.attendance;

import dev.attache.platform.problem.Refusal;
import java.util.Locale;

/**
 * Only who came unexpected is removed from a dinner by itself: whoever was invited or assigned leaves by another answer
 * to the invitation, by its withdrawal, or by being released from the assignment.
 */
public class ExpectedPersonStays extends Refusal {
    private ExpectedPersonStays(AttendeeKind kind) {
        super(
                409,
                "expected",
                "The person is expected",
                "A %s leaves by the %s."
                        .formatted(
                                kind.name().toLowerCase(Locale.ROOT),
                                kind == AttendeeKind.DELEGATE ? "assignment" : "invitation"));
    }

    static void refuseUnlessUnexpected(Attendee attendee) {
        if (attendee.kind() != AttendeeKind.UNEXPECTED) {
            throw new ExpectedPersonStays(attendee.kind());
        }
    }
}
