package dev.attache.platform.clock;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.ShutdownEvent;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class JobSchedulerTest {
    final JobScheduler scheduler = new JobScheduler();

    @AfterEach
    void stop() throws InterruptedException {
        scheduler.onStop(new ShutdownEvent());
    }

    @Test
    void jobThatFailsIsTriedAgain() throws Exception {
        Semaphore runs = new Semaphore(0);

        scheduler.every(Duration.ofMillis(10), "failing", () -> {
            runs.release();
            throw new IllegalStateException("as it is meant to");
        });

        assertThat(runs.tryAcquire(3, 10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void noJobWaitsForAnother() throws Exception {
        CountDownLatch held = new CountDownLatch(1);
        CountDownLatch run = new CountDownLatch(1);

        scheduler.every(Duration.ofHours(1), "hanging", () -> {
            try {
                held.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
        scheduler.every(Duration.ofHours(1), "other", run::countDown);

        assertThat(run.await(10, TimeUnit.SECONDS)).isTrue();
        held.countDown();
    }

    @Test
    void nothingRunsAfterTheStop() throws Exception {
        BlockingQueue<Thread> runs = new LinkedBlockingQueue<>();
        scheduler.every(Duration.ofMillis(1), "counting", () -> runs.add(Thread.currentThread()));
        Thread thread = runs.poll(10, TimeUnit.SECONDS);
        stop();

        thread.join(TimeUnit.SECONDS.toMillis(10));
        assertThat(thread.isAlive()).isFalse();
    }
}
