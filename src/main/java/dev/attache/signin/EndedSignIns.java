package dev.attache.signin;

import dev.attache.account.SignIn;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Forgets the sign-ins that have lasted long enough. */
@Singleton
class EndedSignIns {
    @Inject
    Clock clock;

    @Scheduled(every = "1h", delayed = "1m")
    @Transactional
    void forget() {
        SignIn.forget(clock.instant());
    }
}
