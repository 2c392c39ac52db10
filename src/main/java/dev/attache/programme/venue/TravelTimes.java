package dev.attache.programme.venue;

import dev.attache.programme.summit.Summit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How many minutes one needs from venue to venue: none within a room, five to another room of the same place, between
 * places what is known, else what the summit assumes.
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

    /** Ways of which nothing is known but what is assumed. */
    public static TravelTimes assuming(int minutes) {
        return new TravelTimes(minutes, List.of());
    }

    /** All ways of a summit, by one query. */
    public static TravelTimes of(Summit summit) {
        return new TravelTimes(summit.defaultTransferMinutes, Transfer.of(summit));
    }

    /** The minutes needed, or null where one of the venues is not known. */
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
