package dev.attache.platform.throttle;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The bulkhead (concurrency limit) of changes: of those with one key a few are at work at a time, and of all keys together
 * half of the workers. The others wait in a queue, first come first served, where they hold neither a thread nor a database
 * connection. A full queue and a wait that is too long are refused by {@link TooBusy}.
 */
@Singleton
public class Bulkhead {
    /** The whole queue holds as much as the queues of so many keys. */
    private static final int KEYS = 4;

    private final ThrottleConfig.Changes limits;
    private final Map<String, Integer> atWork = new HashMap<>();
    private final Deque<Waiting> queue = new ArrayDeque<>();
    private int all;

    @Inject
    Bulkhead(ThrottleConfig config) {
        this(config.changes());
    }

    Bulkhead(ThrottleConfig.Changes limits) {
        this.limits = limits;
    }

    /** Completes with a permit as soon as there is one, or fails. */
    public CompletionStage<Permit> enter(String key) {
        Waiting waiting = new Waiting(key);
        synchronized (this) {
            if (hasRoom(key)) {
                begin(key);
                return CompletableFuture.completedFuture(new Permit(key));
            }
            if (isFull(key)) {
                return CompletableFuture.failedFuture(new TooBusy());
            }
            queue.add(waiting);
        }
        waiting.orTimeout(limits.longestWait().toMillis(), TimeUnit.MILLISECONDS);
        return waiting.whenComplete((permit, late) -> forget(waiting)).exceptionallyCompose(late -> refused());
    }

    private static CompletionStage<Permit> refused() {
        return CompletableFuture.failedFuture(new TooBusy());
    }

    private boolean hasRoom(String key) {
        return all < limits.inAll() && atWork.getOrDefault(key, 0) < limits.perSummit();
    }

    private boolean isFull(String key) {
        return queue.size() >= KEYS * limits.waiting()
                || queue.stream().filter(other -> other.key.equals(key)).count() >= limits.waiting();
    }

    private void begin(String key) {
        atWork.merge(key, 1, Integer::sum);
        all++;
    }

    private synchronized void forget(Waiting waiting) {
        queue.remove(waiting);
    }

    /** Gives the place to the first in the queue for whose key there is room. */
    private void leave(String key) {
        List<Waiting> next = new ArrayList<>();
        synchronized (this) {
            atWork.computeIfPresent(key, (k, count) -> count == 1 ? null : count - 1);
            all--;
            for (Iterator<Waiting> waiting = queue.iterator(); waiting.hasNext(); ) {
                Waiting first = waiting.next();
                if (hasRoom(first.key)) {
                    waiting.remove();
                    begin(first.key);
                    next.add(first);
                }
            }
        }
        next.forEach(first -> {
            Permit permit = new Permit(first.key);
            if (!first.complete(permit)) {
                permit.close();
            }
        });
    }

    private static class Waiting extends CompletableFuture<Permit> {
        private final String key;

        Waiting(String key) {
            this.key = key;
        }
    }

    /** The place of a change at work; its holder gives it back once. */
    public class Permit implements AutoCloseable {
        private final String key;
        private final AtomicBoolean closed = new AtomicBoolean();

        private Permit(String key) {
            this.key = key;
        }

        @Override
        public void close() {
            if (!closed.getAndSet(true)) {
                leave(key);
            }
        }
    }
}
