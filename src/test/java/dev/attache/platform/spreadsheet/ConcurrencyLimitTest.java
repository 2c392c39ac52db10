package dev.attache.platform.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.attache.Waiting;
import dev.attache.platform.problem.Refusal;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ConcurrencyLimitTest {
    @Inject
    Work work;

    @Test
    void fewSpreadsheetsRunSomeWaitAndTheRestAreAskedToComeAgain() throws InterruptedException {
        int callers = ConcurrencyLimit.RUNNING + ConcurrencyLimit.WAITING + 5;
        AtomicInteger refused = new AtomicInteger();
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < callers; i++) {
            Thread thread = new Thread(() -> {
                try {
                    work.run();
                } catch (Refusal refusal) {
                    assertThat(refusal.status).isEqualTo(503);
                    assertThat(refusal.retryAfter()).isNotNull();
                    refused.incrementAndGet();
                }
            });
            threads.add(thread);
            thread.start();
        }

        try {
            Waiting.await("the refusals")
                    .untilAsserted(() -> assertThat(refused).hasValue(5));
            Waiting.await("those that run")
                    .untilAsserted(() -> assertThat(work.running).hasValue(ConcurrencyLimit.RUNNING));
        } finally {
            work.end.countDown();
        }
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(work.most).hasValue(ConcurrencyLimit.RUNNING);
        assertThat(work.done).hasValue(callers - 5);
    }

    /** Work that lasts until it is told to end. */
    @Singleton
    static class Work {
        final CountDownLatch end = new CountDownLatch(1);
        final AtomicInteger running = new AtomicInteger();
        final AtomicInteger most = new AtomicInteger();
        final AtomicInteger done = new AtomicInteger();

        @LimitedConcurrency
        void run() {
            most.accumulateAndGet(running.incrementAndGet(), Math::max);
            try {
                end.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            running.decrementAndGet();
            done.incrementAndGet();
        }
    }
}
