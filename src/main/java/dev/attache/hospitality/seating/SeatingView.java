package dev.attache.hospitality.seating;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.attache.hospitality.attendance.Attendee;
import dev.attache.hospitality.attendance.AttendeeView;
import dev.attache.hospitality.dinner.Dinner;
import dev.attache.hospitality.dinner.DinnerTable;
import dev.attache.platform.http.Versioned;
import dev.attache.programme.agenda.EngagementRef;
import jakarta.annotation.Nullable;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The seating of a dinner: its tables, and the attendees who are not placed yet. */
@Schema(description = "Who sits where at a dinner")
public record SeatingView(
        @JsonIgnore long id,
        @JsonIgnore int version,
        EngagementRef dinner,
        @Schema(description = "In their order") List<SeatedTable> tables,
        @Schema(description = "Who is not placed yet, in protocol order") List<AttendeeView> unseated)
        implements Versioned {

    static SeatingView of(Dinner dinner) {
        List<Attendee> attendees = Attendee.inOrder(dinner);
        return new SeatingView(
                dinner.id,
                Seating.version(attendees),
                EngagementRef.of(dinner),
                DinnerTable.inOrder(dinner).stream()
                        .map(t -> SeatedTable.of(t, attendees))
                        .toList(),
                attendees.stream()
                        .filter(a -> a.table == null)
                        .map(AttendeeView::of)
                        .toList());
    }

    /** A table with each of its seats. */
    @Schema(description = "A table with each of its seats")
    public record SeatedTable(
            long id,
            String name,
            int size,
            int position,
            @Schema(description = "How many of the seats are taken") int taken,
            List<Seat> seats) {

        private static SeatedTable of(DinnerTable t, List<Attendee> attendees) {
            Map<Integer, AttendeeView> seated = attendees.stream()
                    .filter(a -> a.table == t)
                    .map(AttendeeView::of)
                    .collect(Collectors.toMap(a -> a.table().seat(), Function.identity()));
            return new SeatedTable(
                    t.id,
                    t.name,
                    t.size,
                    t.position,
                    seated.size(),
                    IntStream.rangeClosed(1, t.size)
                            .mapToObj(n -> new Seat(n, seated.get(n)))
                            .toList());
        }
    }

    /** A seat at a table, and its attendee. */
    @Schema(description = "A seat at a table, and who sits on it")
    public record Seat(int seat, @Schema(description = "null while it is free") @Nullable AttendeeView attendee) {}
}
