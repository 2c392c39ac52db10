package dev.attache.hospitality.attendance;

import dev.attache.platform.problem.Refusal;
import java.util.Locale;

/**
 * The refusal (409) to remove an expected attendee: an invited or assigned person leaves by another answer, by
 * withdrawal of the invitation, or by release from the assignment.
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
