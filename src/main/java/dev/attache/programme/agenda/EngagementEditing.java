package dev.attache.programme.agenda;

import dev.attache.programme.summit.Summit;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Objects;

/**
 * Creates and changes engagements of any kind: first asks whether the change double-books a delegate, then applies it.
 */
@Singleton
public class EngagementEditing {
    @Inject
    Event<EngagementRescheduled> reschedulings;

    @Inject
    Clock clock;

    /** Adds a new engagement to the summit. */
    public <E extends Engagement> E create(Summit summit, E engagement, NewEngagement body) {
        engagement.summit = summit;
        engagement.apply(body, clock.instant());
        engagement.persistAndFlush();
        return engagement;
    }

    public void change(Engagement engagement, NewEngagement body, String acceptClashes) {
        var period = engagement.periodOf(body);
        if (!Objects.equals(period, engagement.period())) {
            var move = new EngagementRescheduled.Move(engagement, period, body.endsAt() != null);
            reschedulings.fire(new EngagementRescheduled(List.of(move), acceptClashes));
        }
        Quota.mayBecome(body.quota(), engagement);
        engagement.apply(body, clock.instant());
        Engagement.flush();
    }
}
