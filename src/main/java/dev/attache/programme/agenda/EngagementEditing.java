package dev.attache.programme.agenda;

import dev.attache.platform.clock.Period;
import dev.attache.platform.problem.Invalid;
import dev.attache.programme.summit.Summit;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Objects;

/**
 * Creates, changes, cancels and reinstates engagements of any kind: first asks whether the change double-books a
 * delegate, then applies it.
 */
@Singleton
public class EngagementEditing {
    @Inject
    Event<EngagementRescheduled> reschedulings;

    @Inject
    Event<PeriodsChanged> changes;

    @Inject
    Clock clock;

    /** Adds a new engagement to the summit. */
    public <E extends Engagement> E create(Summit summit, E engagement, NewEngagement body) {
        engagement.summit = summit;
        requireStatusKept(engagement, body);
        engagement.requireConsistent(body);
        engagement.apply(body, clock.instant());
        engagement.persistAndFlush();
        return engagement;
    }

    public void change(Engagement engagement, NewEngagement body, String waiver) {
        requireStatusKept(engagement, body);
        engagement.requireConsistent(body);
        Period period = engagement.periodOf(body);
        boolean moves = !engagement.isCancelled() && !Objects.equals(period, engagement.period());
        if (moves) {
            var move = new EngagementRescheduled.Move(engagement, period, body.endsAt() != null);
            reschedulings.fire(new EngagementRescheduled(List.of(move), waiver));
        }
        Quota.mayBecome(body.quota(), engagement);
        engagement.apply(body, clock.instant());
        Engagement.flush();
        if (moves) {
            changes.fire(new PeriodsChanged(List.of(engagement)));
        }
    }

    /** Cancels the engagement, which frees its delegates. */
    public void cancel(Engagement engagement) {
        engagement.cancel(clock.instant());
        Engagement.flush();
        changes.fire(new PeriodsChanged(List.of(engagement)));
    }

    /** Lets a cancelled engagement take place again, where that double-books nobody. */
    public void reinstate(Engagement engagement, String waiver) {
        engagement.requireCancelled();
        var move = new EngagementRescheduled.Move(engagement, engagement.plannedPeriod(), engagement.endsAt != null);
        reschedulings.fire(new EngagementRescheduled(List.of(move), waiver));
        engagement.reinstate(clock.instant());
        Engagement.flush();
        changes.fire(new PeriodsChanged(List.of(engagement)));
    }

    /** A body may repeat the status that an answer has told, but not change it. */
    private static void requireStatusKept(Engagement engagement, NewEngagement body) {
        if (body.status() != null && body.status() != engagement.status) {
            throw Invalid.at("/status", "is changed by POST …/cancel and POST …/reinstate");
        }
    }
}
