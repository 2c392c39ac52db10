package dev.attache.records.privacy;

import dev.attache.platform.clock.JobScheduler;
import dev.attache.programme.summit.Summit;
import dev.attache.records.history.AuditActorInterceptor;
import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * The scheduled job of retention: erases a summit's contact data the configured time after its last day, and never
 * before the erasure was announced for the whole announcement period, also for summits long ago.
 */
@Singleton
class Retention {
    private static final Logger LOG = Logger.getLogger("dev.attache.personal-data");

    private final RetentionConfig config;
    private final Clock clock;
    private final Erasure erasure;

    @Inject
    Retention(RetentionConfig config, Clock clock, Erasure erasure) {
        this.erasure = erasure;
        this.config = config;
        this.clock = clock;
    }

    void onStart(@Observes StartupEvent start, JobScheduler scheduler) {
        scheduler.every(Duration.ofHours(1), "looking after personal data", this::review);
    }

    void review() {
        List<String> slugs = QuarkusTransaction.requiringNew().call(() -> Summit.<Summit>listAll().stream()
                .map(summit -> summit.slug)
                .toList());
        slugs.forEach(this::review);
    }

    /** Reviews one summit in a transaction of its own. */
    void review(String slug) {
        QuarkusTransaction.requiringNew().run(() -> Summit.<Summit>find("slug", slug)
                .firstResultOptional()
                .ifPresent(summit -> review(Summit.lock(summit.slug), clock.instant())));
    }

    private void review(Summit summit, Instant now) {
        LocalDate today = summit.dayOf(now);
        if (summit.personalDataErasedAt != null) {
            if (isEnteredSince(summit)) {
                erase(summit, now);
            }
        } else if (!isToBeAnnounced(summit, today)) {
            withdraw(summit);
        } else {
            announce(summit, now);
            if (!today.isBefore(summit.personalDataErasedOn)) {
                erase(summit, now);
            }
        }
    }

    private boolean isToBeAnnounced(Summit summit, LocalDate today) {
        return config.eraseAfter()
                .map(after -> !today.isBefore(summit.endsOn.plus(after).minus(config.announce())))
                .orElse(false);
    }

    private void announce(Summit summit, Instant now) {
        Instant since = summit.personalDataAnnouncedAt == null ? now : summit.personalDataAnnouncedAt;
        LocalDate planned = summit.endsOn.plus(config.eraseAfter().orElseThrow());
        LocalDate announced = summit.dayOf(since).plus(config.announce());
        LocalDate on = planned.isAfter(announced) ? planned : announced;
        if (!on.equals(summit.personalDataErasedOn)) {
            summit.announceErasure(on, now);
            LOG.warnf("event=erasure outcome=announced summit=%s on=%s", summit.slug, on);
        }
    }

    /** Withdraws the announcement: the summit was postponed, or data are to be kept longer. */
    private static void withdraw(Summit summit) {
        if (summit.personalDataErasedOn != null) {
            summit.withdrawErasure();
            LOG.infof("event=erasure outcome=withdrawn summit=%s", summit.slug);
        }
    }

    private void erase(Summit summit, Instant now) {
        erasure.ofAll(summit, now);
        summit.recordErasure(now);
        Summit.flush();
    }

    /** Whether anything but the summit's own record was changed after the erasure. */
    private static boolean isEnteredSince(Summit summit) {
        return (boolean) Panache.getSession()
                .createNativeQuery(
                        """
                        select exists (select 1 from history
                                       where summit_id = :summit and kind <> 'SUMMIT' and moment > :erased
                                         and actor <> :program)""",
                        Boolean.class)
                .setParameter("summit", summit.id)
                .setParameter("program", AuditActorInterceptor.PROGRAM)
                .setParameter("erased", summit.personalDataErasedAt)
                .getSingleResult();
    }
}
