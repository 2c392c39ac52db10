package dev.attache.hospitality.seating;

import dev.attache.hospitality.dinner.Dinner;
import dev.attache.platform.deletion.Deletion;
import jakarta.enterprise.event.Observes;
import java.util.List;

/** What hangs on dinners and tables. */
class AttendeeObservers {
    void onDeletion(@Observes Deletion deletion) {
        if (deletion.of() instanceof DinnerTable table) {
            deletion.blockedBy("attendees", views(Attendee.at(table)));
        }
        if (deletion.of() instanceof Dinner dinner) {
            deletion.blockedBy(
                    "tables",
                    DinnerTable.inOrder(dinner).stream().map(TableView::of).toList());
            deletion.blockedBy("attendees", views(Attendee.unexpectedAt(dinner)));
        }
    }

    private static List<AttendeeView> views(List<Attendee> attendees) {
        return attendees.stream().map(AttendeeView::of).toList();
    }
}
