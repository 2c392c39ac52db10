package dev.attache.identity.signin;

import dev.attache.identity.account.BrowserSession;
import dev.attache.platform.clock.JobScheduler;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;

/** The scheduled job that deletes expired browser sessions. */
@Singleton
class ExpiredSessionCleanup {
    @Inject
    Clock clock;

    void onStart(@Observes StartupEvent start, JobScheduler scheduler) {
        scheduler.every(Duration.ofHours(1), "forgetting ended sign-ins", this::forget);
    }

    @Transactional
    void forget() {
        BrowserSession.forget(clock.instant());
    }
}
