package dev.attache.hospitality.attendance;

import dev.attache.hospitality.dinner.Dinner;
import dev.attache.hospitality.dinner.DinnerTable;
import dev.attache.platform.deletion.Deletion;
import jakarta.enterprise.event.Observes;
import java.util.List;

/** Reports the attendees of a dinner or a table to the deletion guard. */
class AttendeeObservers {
    void onDeletion(@Observes Deletion deletion) {
        if (deletion.of() instanceof DinnerTable table) {
            deletion.blockedBy("attendees", views(Attendee.at(table)));
        }
        if (deletion.of() instanceof Dinner dinner) {
            deletion.blockedBy("attendees", views(Attendee.unexpectedAt(dinner)));
        }
    }

    private static List<AttendeeView> views(List<Attendee> attendees) {
        return attendees.stream().map(AttendeeView::of).toList();
    }
}
