package dev.attache.programme.venue;

import dev.attache.programme.summit.Summit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Computes the minutes from venue to venue: none within a room, five to another room of the same place, between places
 * the known transfer time or else the summit's default.
 */
public class TravelTimes {
    /** To another room of the same place. */
    private static final int ANOTHER_ROOM = 5;

    private final int assumed;
    private final Map<Set<String>, Integer> known = new HashMap<>();

    TravelTimes(int assumed, Iterable<Transfer> transfers) {
        this.assumed = assumed;
        transfers.forEach(t -> known.put(Set.of(t.fromPlace, t.toPlace), t.minutes));
    }

    /** Travel times without known transfers. */
    public static TravelTimes assuming(int minutes) {
        return new TravelTimes(minutes, List.of());
    }

    /** The travel times of a summit, by one query. */
    public static TravelTimes of(Summit summit) {
        return new TravelTimes(summit.defaultTransferMinutes, Transfer.of(summit));
    }

    /** Whether nobody has entered how long this way takes: the minutes are the summit's default, or the room next door's. */
    public boolean isAssumed(Venue from, Venue to) {
        return !from.equals(to) && (from.samePlaceAs(to) || !known.containsKey(Set.of(from.place, to.place)));
    }

    /** The minutes, or null where one of the venues is unknown. */
    public Integer minutes(Venue from, Venue to) {
        if (from == null || to == null) {
            return null;
        }
        if (from.samePlaceAs(to)) {
            return from.equals(to) ? 0 : ANOTHER_ROOM;
        }
        return known.getOrDefault(Set.of(from.place, to.place), assumed);
    }
}
