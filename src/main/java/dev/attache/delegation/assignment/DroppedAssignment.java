package dev.attache.delegation.assignment;

import dev.attache.delegation.delegate.Delegate;
import dev.attache.platform.i18n.LocalizedText;
import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A removed assignment, which the delegate's calendar shows as cancelled. */
@Entity
public class DroppedAssignment extends PanacheEntity {
    @ManyToOne(fetch = FetchType.LAZY)
    public Delegate delegate;

    public long engagementId;
    public UUID uid;
    public int sequence;

    @JdbcTypeCode(SqlTypes.JSON)
    public LocalizedText title;

    public Instant startsAt;
    public Instant plannedUntil;

    /** The day, of one whose hour need not be known. */
    public LocalDate date;

    public Instant droppedAt;

    static void remember(Assignment a, Instant now) {
        DroppedAssignment dropped = new DroppedAssignment();
        dropped.delegate = a.delegate;
        dropped.engagementId = a.engagement.id;
        dropped.uid = a.uid;
        dropped.sequence = a.calendarSequence() + 1;
        dropped.title = a.engagement.title;
        dropped.startsAt = a.engagement.startsAt;
        dropped.plannedUntil = a.engagement.plannedUntil;
        dropped.date = a.engagement.date;
        dropped.droppedAt = now;
        dropped.persist();
    }

    /** Gives a new assignment the UID and sequence of the removed one, so that calendars show the same entry again. */
    static void revive(Assignment a) {
        DroppedAssignment dropped = find("delegate = ?1 and engagementId = ?2", a.delegate, a.engagement.id)
                .firstResult();
        if (dropped != null) {
            a.uid = dropped.uid;
            a.sequence = dropped.sequence + 1 - a.engagement.sequence;
            dropped.delete();
        }
    }
}
