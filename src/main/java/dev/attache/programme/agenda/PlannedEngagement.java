package dev.attache.programme.agenda;

import dev.attache.platform.clock.Period;
import dev.attache.platform.i18n.LocalizedText;
import dev.attache.programme.agenda.EngagementRescheduled.Move;
import dev.attache.programme.summit.SummitZone;
import java.time.Instant;
import java.time.LocalDate;

/**
 * An engagement as it is planned: its kind, title and times as a value, of an entity or of a row. An engagement with an
 * unknown start, or a cancelled one, has no period, and cannot clash.
 *
 * @param date the local day of a kind whose hour may be unknown; null for a kind that always has an hour
 * @param plannedUntil the end, or the assumed end
 */
public record PlannedEngagement(
        long id,
        EngagementKind kind,
        EngagementStatus status,
        LocalizedText title,
        LocalDate date,
        Instant startsAt,
        Instant endsAt,
        Instant plannedUntil) {

    /** The columns of a row, in the order of the components, of the table engagement as {@code e}. */
    public static final String COLUMNS =
            "e.id, e.kind, e.status, e.title, e.date, e.starts_at, e.ends_at, e.planned_until";

    /** The period that it takes of a delegate's time; null while the hour is unknown, and while it is cancelled. */
    public Period period() {
        return isCancelled() ? null : plannedPeriod();
    }

    /** The period, of a cancelled one too; null while the hour is unknown. */
    Period plannedPeriod() {
        return startsAt == null ? null : new Period(startsAt, plannedUntil);
    }

    public boolean isCancelled() {
        return status == EngagementStatus.CANCELLED;
    }

    public boolean endAssumed() {
        return startsAt != null && endsAt == null;
    }

    /** The local day that it is on. */
    public LocalDate day(SummitZone zone) {
        return startsAt == null ? date : zone.dayOf(startsAt);
    }

    /** The engagement after the move. */
    public PlannedEngagement after(Move move) {
        Period to = move.to();
        return new PlannedEngagement(
                id,
                kind,
                EngagementStatus.SCHEDULED,
                title,
                date,
                to == null ? null : to.from(),
                move.certain() ? to.until() : null,
                to == null ? null : to.until());
    }
}
