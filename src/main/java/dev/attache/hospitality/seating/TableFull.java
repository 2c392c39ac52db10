package dev.attache.hospitality.seating;

import dev.attache.hospitality.attendance.Attendee;
import dev.attache.hospitality.dinner.DinnerTable;
import dev.attache.platform.problem.Refusal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The refusal (409) of a seat that the table does not have: a full table takes no more attendees, and no table becomes
 * smaller than its highest taken seat. The database holds the same by {@code placement_seat}.
 */
public class TableFull extends Refusal {
    private final DinnerTable table;
    private final List<Attendee> seated;

    private TableFull(DinnerTable table, List<Attendee> seated, String detail) {
        super(409, "table-full", "The table has no such free seat", detail);
        this.table = table;
        this.seated = seated;
    }

    /** The first free seat. */
    static int firstFree(DinnerTable table, List<Attendee> seated) {
        Set<Integer> taken = seated.stream().map(a -> a.seat).collect(Collectors.toCollection(HashSet::new));
        return IntStream.rangeClosed(1, table.size)
                .filter(seat -> !taken.contains(seat))
                .findFirst()
                .orElseThrow(() -> new TableFull(
                        table, seated, "All %d seats of \"%s\" are taken.".formatted(table.size, table.name)));
    }

    static void mayBecome(int size, DinnerTable table) {
        if (size >= table.size) {
            return;
        }
        List<Attendee> beyond =
                Attendee.at(table).stream().filter(a -> a.seat > size).toList();
        if (!beyond.isEmpty()) {
            throw new TableFull(
                    table,
                    beyond,
                    "%d sit on higher seats of \"%s\" than %d; first place them elsewhere."
                            .formatted(beyond.size(), table.name, size));
        }
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of(
                "size", table.size, "seated", seated.stream().map(Seated::of).toList());
    }
}
