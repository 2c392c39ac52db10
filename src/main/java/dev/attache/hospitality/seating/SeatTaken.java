package dev.attache.hospitality.seating;

import dev.attache.hospitality.attendance.Attendee;
import dev.attache.platform.problem.Refusal;
import java.util.List;
import java.util.Map;

/** The refusal (409) of a seat that is taken. The database holds the same by {@code placement_seat_once}. */
public class SeatTaken extends Refusal {
    private final Attendee by;

    private SeatTaken(Attendee by) {
        super(
                409,
                "seat-taken",
                "The seat is taken",
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
