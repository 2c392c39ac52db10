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
 * Runs scheduled jobs: each at once and then at a fixed delay. The delay is measured by the machine's monotonic time,
 * so setting the clock neither stops nor hurries a job. Each job has its own thread, so that none waits for another.
 */
@Singleton
public class JobScheduler {
    private static final Logger LOG = Logger.getLogger(JobScheduler.class);
    private static final int SECONDS_TO_STOP = 10;

    private final Queue<ScheduledExecutorService> threads = new ConcurrentLinkedQueue<>();

    /**
     * Runs the job with this pause between the end of one run and the start of the next; a failed run is logged and
     * repeated at the next one.
     */
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
