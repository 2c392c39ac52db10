package dev.attache.programme.venue;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Computes the minutes from venue to venue: none within a room, five to another room of the same place, between places
 * the known transfer time or else the summit's default.
 */
public class TravelTimes {
    /** To another room of the same place. */
    private static final int ANOTHER_ROOM = 5;

    private final int assumed;
    private final Map<Way, Integer> known = new HashMap<>();

    public TravelTimes(int assumed, Collection<TransferView> transfers) {
        this.assumed = assumed;
        transfers.forEach(t -> known.put(Way.between(t.from(), t.to()), t.minutes()));
    }

    /** Travel times without known transfers. */
    public static TravelTimes assuming(int minutes) {
        return new TravelTimes(minutes, List.of());
    }

    /** Whether nobody has entered how long this way takes: the minutes are the summit's default, or the room next door's. */
    public boolean isAssumed(VenueView from, VenueView to) {
        return from.id() != to.id()
                && (from.isAtPlaceOf(to) || !known.containsKey(Way.between(from.place(), to.place())));
    }

    /** The minutes, or null where one of the venues is unknown. */
    public Integer minutes(VenueView from, VenueView to) {
        if (from == null || to == null) {
            return null;
        }
        if (from.isAtPlaceOf(to)) {
            return from.id() == to.id() ? 0 : ANOTHER_ROOM;
        }
        return known.getOrDefault(Way.between(from.place(), to.place()), assumed);
    }

    /** Two places, in one order for both directions. */
    private record Way(String one, String other) {
        static Way between(String from, String to) {
            return from.compareTo(to) < 0 ? new Way(from, to) : new Way(to, from);
        }
    }
}
