package dev.attache.hospitality.correspondence;

import dev.attache.hospitality.dinner.Dinner;
import dev.attache.hospitality.invitation.Invitation;
import dev.attache.hospitality.invitation.InvitationSending;
import dev.attache.platform.clock.JobScheduler;
import dev.attache.platform.problem.RootCause;
import dev.attache.programme.summit.Summit;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * The scheduled job of reminders: before a dinner's deadline, guests without a definite answer are reminded once,
 * unless a mail or an answer is more recent than that. Several programs may run it at once: each locks the summit and
 * checks again.
 */
@Singleton
class Reminders {
    private static final Logger LOG = Logger.getLogger(Reminders.class);

    @Inject
    CorrespondenceConfig config;

    @Inject
    InvitationSending sending;

    @Inject
    Clock clock;

    void onStart(@Observes StartupEvent start, JobScheduler scheduler) {
        scheduler.every(config.remindEvery(), "reminding guests", () -> remind(clock.instant()));
    }

    /** Reminds as of this moment and returns the number; a failure for one dinner does not affect the others. */
    @ActivateRequestContext
    int remind(Instant now) {
        int reminded = 0;
        for (Closing closing : QuarkusTransaction.requiringNew().call(() -> closing(now))) {
            try {
                reminded += QuarkusTransaction.requiringNew().call(() -> remind(closing, now));
            } catch (RuntimeException e) {
                LOG.warnf("The guests of dinner %d cannot be reminded: %s", closing.dinner, RootCause.of(e));
            }
        }
        return reminded;
    }

    private List<Closing> closing(Instant now) {
        return Dinner.closingBetween(now, now.plus(config.remindBefore())).stream()
                .filter(d -> !silent(d).isEmpty())
                .map(d -> new Closing(d.summit.slug, d.id))
                .toList();
    }

    private int remind(Closing closing, Instant now) {
        Dinner dinner = Dinner.of(Summit.lock(closing.summit), closing.dinner);
        boolean isClosing = dinner.rsvpBy != null
                && dinner.rsvpBy.isAfter(now)
                && !dinner.rsvpBy.isAfter(now.plus(config.remindBefore()));
        List<Invitation> silent = isClosing ? silent(dinner) : List.of();
        silent.forEach(sending::remind);
        return silent.size();
    }

    private List<Invitation> silent(Dinner dinner) {
        return Invitation.silentSince(dinner.rsvpBy.minus(config.remindBefore()), dinner);
    }

    /** A dinner with a near deadline, and the summit to lock. */
    private record Closing(String summit, long dinner) {}
}
