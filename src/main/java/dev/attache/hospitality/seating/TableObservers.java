package dev.attache.hospitality.seating;

import dev.attache.hospitality.dinner.Dinner;
import dev.attache.hospitality.dinner.DinnerTable;
import dev.attache.platform.deletion.Deletion;
import jakarta.enterprise.event.Observes;

/** Reports the tables of a dinner to the deletion guard. */
class TableObservers {
    void onDeletion(@Observes Deletion deletion) {
        if (deletion.of() instanceof Dinner dinner) {
            deletion.blockedBy(
                    "tables",
                    DinnerTable.inOrder(dinner).stream().map(TableView::of).toList());
        }
    }
}
