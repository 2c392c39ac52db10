package dev.attache.hospitality.attendance;

import dev.attache.hospitality.dinner.Dinner;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The check-in list: the counts of arrivals, and the attendees by name. */
@Schema(description = "The list at the door")
public record CheckInView(
        @Schema(description = "By an invitation that was accepted, or by an assignment") int expected,
        @Schema(description = "Of those expected") int arrived,
        @Schema(description = "Of those expected") int noShows,
        @Schema(description = "Who came without being expected") int unexpected,
        int capacity,
        int seatsHeld,
        @Schema(description = "By name, each guest with the party") List<AttendeeView> attendees) {

    /** The list of the attendees whose name contains the words, or of all; the counts are of all. */
    static CheckInView of(Dinner dinner, String words) {
        List<Attendee> all = Attendee.byName(dinner, null);
        List<Attendee> found = words == null || words.isBlank() ? all : Attendee.byName(dinner, words);
        List<Attendee> expected =
                all.stream().filter(a -> a.kind() != AttendeeKind.UNEXPECTED).toList();
        return new CheckInView(
                expected.size(),
                count(expected, Arrival.ARRIVED),
                count(expected, Arrival.NO_SHOW),
                all.size() - expected.size(),
                dinner.capacity,
                dinner.seatsHeld,
                found.stream().map(AttendeeView::of).toList());
    }

    private static int count(List<Attendee> people, Arrival known) {
        return (int) people.stream().filter(a -> a.arrival == known).count();
    }
}
