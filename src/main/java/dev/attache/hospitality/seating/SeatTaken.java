package dev.attache.hospitality.seating;

import dev.attache.hospitality.attendance.Attendee;
import dev.attache.platform.problem.Refusal;
import java.util.List;
import java.util.Map;

/** No two people sit on one seat. The database holds the same by {@code placement_seat_once}. */
public class SeatTaken extends Refusal {
    private final Attendee by;

    private SeatTaken(Attendee by) {
        super(
                409,
                "seat-taken",
                "Somebody sits there",
                "Seat %d of \"%s\" is %s's."
                        .formatted(by.seat, by.table.name, by.name() == null ? "a companion" : by.name()));
        this.by = by;
    }

    static void refuseIf(int seat, List<Attendee> seated) {
        seated.stream().filter(a -> a.seat == seat).findFirst().ifPresent(a -> {
            throw new SeatTaken(a);
        });
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("seated", List.of(Seated.of(by)));
    }
}
