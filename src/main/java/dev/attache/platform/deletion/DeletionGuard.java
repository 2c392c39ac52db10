package dev.attache.platform.deletion;

import dev.attache.platform.http.IfMatch;
import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/**
 * The deletion guard: deletes a resource that nothing refers to; all rooms are asked before, by the event {@link
 * Deletion}.
 */
@Singleton
public class DeletionGuard {
    @Inject
    IfMatch ifMatch;

    @Inject
    Event<Deletion> deletions;

    /**
     * Deletes the resource; refuses without the right {@code If-Match} (428, 412), and while others refer to it (409).
     */
    public void delete(PanacheEntity resource, int version) {
        ifMatch.require(resource.id, version);
        Deletion deletion = new Deletion(resource);
        deletions.fire(deletion);
        deletion.refuseIfUsed();
        resource.delete();
        Panache.flush();
    }
}
