package dev.attache.platform.deletion;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** Asks all rooms before something is deleted. */
@Singleton
public class DeletionGuard {
    @Inject
    Event<Deletion> deletions;

    /** Refuses with what hangs on it, if anything does. */
    public void refuseIfUsed(Object of) {
        Deletion deletion = new Deletion(of);
        deletions.fire(deletion);
        deletion.refuseIfUsed();
    }
}
