package dev.attache.platform.clock;

import dev.attache.platform.problem.RootCause;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Does something every so often, at once for the first time. It goes by the machine's running time: when somebody sets the
 * clock, jobs neither stop nor hurry. Each has a thread of its own, so that none waits for another.
 */
@Singleton
public class JobScheduler {
    private static final Logger LOG = Logger.getLogger(JobScheduler.class);
    private static final int SECONDS_TO_STOP = 10;

    private final Queue<ScheduledExecutorService> threads = new ConcurrentLinkedQueue<>();

    /** With so much time between the end of one run and the begin of the next; what fails is tried again next time. */
    public void every(Duration pause, String name, Runnable job) {
        ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(run -> {
            Thread named = new Thread(run, name);
            named.setDaemon(true);
            return named;
        });
        threads.add(thread);
        thread.scheduleWithFixedDelay(() -> run(name, job), 0, pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    private static void run(String name, Runnable job) {
        try {
            job.run();
        } catch (RuntimeException e) {
            LOG.warnf("Not done now, but tried again: %s (%s)", name, RootCause.of(e));
        }
    }

    void onStop(@Observes ShutdownEvent stop) throws InterruptedException {
        threads.forEach(ScheduledExecutorService::shutdown);
        for (ScheduledExecutorService thread : threads) {
            thread.awaitTermination(SECONDS_TO_STOP, TimeUnit.SECONDS);
        }
    }
}
