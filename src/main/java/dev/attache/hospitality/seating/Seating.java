package dev.attache.hospitality.seating;

import dev.attache.hospitality.attendance.Attendee;
import dev.attache.hospitality.dinner.Dinner;
import dev.attache.hospitality.dinner.DinnerTable;
import dev.attache.platform.problem.Invalid;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The seating of a dinner as a whole, replaced at once: attendees may swap seats, and those who are not in it have no
 * seat. The caller has locked the summit.
 */
class Seating {
    private Seating() {}

    /** The version of all placements, which grows with nothing but differs with each of them. */
    static int version(List<Attendee> attendees) {
        return attendees.stream()
                        .filter(a -> a.table != null)
                        .sorted(Comparator.comparing(a -> a.id))
                        .map(a -> List.of(a.id, a.table.id, a.seat, a.locked))
                        .toList()
                        .hashCode()
                & Integer.MAX_VALUE;
    }

    static void replace(Dinner dinner, List<Attendee> attendees, List<NewPlacement> body) {
        Map<Long, Attendee> known = attendees.stream().collect(Collectors.toMap(a -> a.id, Function.identity()));
        Map<Long, DinnerTable> tables =
                DinnerTable.inOrder(dinner).stream().collect(Collectors.toMap(t -> t.id, Function.identity()));
        Map<Attendee, NewPlacement> wanted = new LinkedHashMap<>();
        Map<List<Object>, Attendee> taken = new HashMap<>();
        for (int i = 0; i < body.size(); i++) {
            NewPlacement placement = body.get(i);
            Attendee attendee = known.get(placement.attendee().id());
            DinnerTable table = tables.get(placement.table().id());
            if (attendee == null) {
                throw Invalid.at(
                        "/" + i + "/attendee",
                        "there is no attendee " + placement.attendee().id() + " at this dinner");
            }
            if (table == null) {
                throw Invalid.at(
                        "/" + i + "/table",
                        "there is no table " + placement.table().id() + " at this dinner");
            }
            if (placement.seat() > table.size) {
                throw Invalid.at("/" + i + "/seat", "the table \"%s\" has %d seats".formatted(table.name, table.size));
            }
            if (wanted.put(attendee, placement) != null) {
                throw Invalid.at("/" + i + "/attendee", "stands twice in the list");
            }
            if (taken.put(List.of(table.id, placement.seat()), attendee) != null) {
                throw Invalid.at("/" + i + "/seat", "stands twice in the list");
            }
        }
        Attendee.mayExchangeSeats();
        Set<Attendee> seated = wanted.keySet();
        attendees.stream().filter(a -> a.table != null && !seated.contains(a)).forEach(Attendee::standUp);
        wanted.forEach((attendee, placement) -> {
            DinnerTable table = tables.get(placement.table().id());
            if (!isThere(attendee, table, placement)) {
                attendee.sit(table, placement.seat(), placement.locked());
            }
        });
        Attendee.flush();
    }

    private static boolean isThere(Attendee attendee, DinnerTable table, NewPlacement placement) {
        return attendee.table == table
                && Objects.equals(attendee.seat, placement.seat())
                && Objects.equals(attendee.locked, placement.locked());
    }
}
