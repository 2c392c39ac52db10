package dev.attache.identity.signin;

import dev.attache.platform.throttle.TooManyAttempts;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/**
 * The threads of password hashing: bcrypt is slow on purpose, and must not occupy the workers that answer everybody. One
 * thread per processor but one; a bounded queue, in which those come first who signed in from their network lately; a full
 * queue refuses (429).
 */
@Singleton
class PasswordHashing {
    /** The number of each, preferred and others, that may wait: some seconds of work. */
    private static final int WAITING = 32;

    private static final Duration A_MOMENT = Duration.ofSeconds(3);
    static final int THREADS = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);

    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS, work -> {
        Thread thread = new Thread(work, "password hashing");
        thread.setDaemon(true);
        return thread;
    });
    private final PriorityQueue<Work> queue = new PriorityQueue<>(
            Comparator.comparing(Work::isPreferred).reversed().thenComparing(Work::number));
    private long numbers;

    private record Work(boolean isPreferred, long number, Runnable task) {}

    /** Completes on a thread of its own with what the work returns. */
    <T> CompletableFuture<T> run(boolean preferred, Supplier<T> work) {
        CompletableFuture<T> result = new CompletableFuture<>();
        synchronized (queue) {
            if (queue.stream().filter(other -> other.isPreferred == preferred).count() >= WAITING) {
                throw new TooManyAttempts("Too many are signing in at this moment. Please try again.", A_MOMENT);
            }
            queue.add(new Work(preferred, numbers++, () -> complete(result, work)));
        }
        threads.execute(this::next);
        return result;
    }

    private void next() {
        Work work;
        synchronized (queue) {
            work = queue.remove();
        }
        work.task.run();
    }

    private static <T> void complete(CompletableFuture<T> result, Supplier<T> work) {
        try {
            result.complete(work.get());
        } catch (RuntimeException | Error e) {
            result.completeExceptionally(e);
        }
    }

    @PreDestroy
    void stop() {
        threads.shutdownNow();
    }
}
