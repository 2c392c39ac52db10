package dev.attache.delegation.registration;

import dev.attache.delegation.delegate.Delegate;
import dev.attache.platform.problem.NotFound;
import dev.attache.programme.sideevent.SideEvent;
import dev.attache.programme.summit.Summit;
import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A registration: whether a delegate is registered for a side event by its organiser's procedure, as the desk recorded it. */
@Entity
public class Registration extends PanacheEntity {
    @Version
    public int version;

    @ManyToOne(fetch = FetchType.LAZY)
    public Summit summit;

    @ManyToOne(fetch = FetchType.LAZY)
    public Delegate delegate;

    @ManyToOne(fetch = FetchType.LAZY)
    public SideEvent sideEvent;

    @Enumerated(EnumType.STRING)
    public RegistrationStatus status;

    /** The organiser's number, which the delegate shows at the door. */
    public String reference;

    public String note;

    /** The account or person who deals with it. */
    public String by;

    /** The desk's own date; null where the side event's deadline counts, also when that moves. */
    public Instant dueAt;

    private static final String WHOLE = "from Registration r join fetch r.sideEvent e join fetch r.delegate d where ";

    static Optional<Registration> of(SideEvent event, Delegate delegate) {
        return find(WHOLE + "e = ?1 and d = ?2", event, delegate).firstResultOptional();
    }

    static Registration existing(SideEvent event, long delegate) {
        return Registration.<Registration>find(WHOLE + "e = ?1 and d.id = ?2", event, delegate)
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("registration of delegate", delegate));
    }

    /** All that are recorded for the side event, by precedence. */
    static List<Registration> inOrder(SideEvent event) {
        return list(WHOLE + "e = ?1 order by d.precedence, d.id", event);
    }

    static List<Registration> of(Delegate delegate) {
        return list(WHOLE + "d = ?1 order by e.startsAt, r.id", delegate);
    }

    static Registration blank(SideEvent event, Delegate delegate) {
        Registration registration = new Registration();
        registration.summit = event.summit;
        registration.sideEvent = event;
        registration.delegate = delegate;
        return registration;
    }

    /** Applies a body; without {@code by} it is this caller. */
    void apply(NewRegistration body, String caller) {
        delegate.requireNotErased();
        status = body.status();
        reference = body.reference();
        note = body.note();
        by = body.by() == null ? caller : body.by();
        Instant due = body.dueAt() == null ? null : body.dueAt().toInstant();
        dueAt = due == null || due.equals(sideEvent.registrationDeadline) ? null : due;
    }

    /** The desk's own date, else the side event's deadline; null while neither is known. */
    Instant due() {
        return dueAt == null ? sideEvent.registrationDeadline : dueAt;
    }
}
