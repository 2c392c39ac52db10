package dev.attache.hospitality.dinner;

import dev.attache.platform.problem.Refusal;
import java.util.Map;

/**
 * The capacity rule: no more seats of a dinner are held than it has. The database holds the same by
 * {@code dinner_capacity}. A guest's first acceptance that does not fit is not refused but goes to the waiting list.
 * Refused: one delegate, companion or unit of capacity beyond the seats.
 */
public class DinnerFull extends Refusal {
    private final Dinner dinner;

    private DinnerFull(Dinner dinner, String detail) {
        super(409, "dinner-full", "The dinner is full", detail);
        this.dinner = dinner;
    }

    /** Refuses this many more seats where they are not free. */
    public static void admits(int more, Dinner dinner) {
        if (more > dinner.seatsFree()) {
            throw new DinnerFull(
                    dinner,
                    "%d more wanted; %d of %d seats are free."
                            .formatted(more, Math.max(0, dinner.seatsFree()), dinner.capacity));
        }
    }

    static void mayBecome(int capacity, Dinner dinner) {
        if (capacity < dinner.seatsHeld) {
            throw new DinnerFull(
                    dinner,
                    "%d seats are held already; first free %d of them."
                            .formatted(dinner.seatsHeld, dinner.seatsHeld - capacity));
        }
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("capacity", dinner.capacity, "seatsHeld", dinner.seatsHeld);
    }
}
