package dev.attache.hospitality.invitation;

import dev.attache.hospitality.dinner.Dinner;
import dev.attache.platform.problem.Refusal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;

/**
 * The RSVP deadline rule: guests answer and change their answers until the dinner's {@code rsvpBy}; later answers are
 * recorded by the desk.
 */
public class RsvpClosed extends Refusal {
    private final OffsetDateTime rsvpBy;

    private RsvpClosed(OffsetDateTime rsvpBy) {
        super(
                409,
                "rsvp-closed",
                "The RSVP deadline has passed",
                "Answers were accepted until %s. Please tell the host directly.".formatted(rsvpBy));
        this.rsvpBy = rsvpBy;
    }

    static void refuseIfOver(Dinner dinner, Instant now) {
        if (isOver(dinner, now)) {
            throw new RsvpClosed(dinner.summit.local(dinner.rsvpBy));
        }
    }

    /** Whether the deadline has passed; without one it never does. */
    public static boolean isOver(Dinner dinner, Instant now) {
        return dinner.rsvpBy != null && now.isAfter(dinner.rsvpBy);
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("rsvpBy", rsvpBy);
    }
}
