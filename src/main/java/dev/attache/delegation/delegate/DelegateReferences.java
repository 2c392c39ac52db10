package dev.attache.delegation.delegate;

import dev.attache.platform.deletion.Deletion;
import dev.attache.programme.summit.Summit;
import jakarta.enterprise.event.Observes;

/** Reports the delegates of a summit to the deletion guard. */
class DelegateReferences {
    void onDeletion(@Observes Deletion deletion) {
        if (deletion.of() instanceof Summit summit) {
            deletion.blockedBy(
                    "delegates",
                    Delegate.inOrder(summit).stream().map(DelegateRef::of).toList());
        }
    }
}
