package dev.attache.outbox.queue;

import dev.attache.platform.clock.JobScheduler;
import dev.attache.platform.problem.RootCause;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;

/**
 * Works through the outbox, message by message, after each commit that wrote one and at intervals (polling). Each topic
 * has one thread, so that a slow consumer holds up no other topic; other programs may work on the same database. A round
 * ends when the server is away. What stays in the way is logged when it appears, in one line.
 */
@Singleton
class OutboxWorker {
    private static final Logger LOG = Logger.getLogger(OutboxWorker.class);
    private static final int SECONDS_TO_STOP = 10;

    @Inject
    OutboxConfig config;

    @Inject
    OutboxDelivery delivery;

    @Inject
    Backlog backlog;

    @Inject
    @Any
    Instance<OutboxConsumer> consumers;

    private final Map<String, Topic> topics = new HashMap<>();
    private volatile boolean stopping;

    @PostConstruct
    void findTopics() {
        consumers.forEach(consumer -> topics.put(consumer.topic(), new Topic(consumer)));
    }

    void onStart(@Observes StartupEvent start, JobScheduler scheduler) {
        topics.values().stream()
                .map(topic -> topic.consumer)
                .filter(consumer -> consumer.notReady().isEmpty())
                .forEach(backlog::hold);
        scheduler.every(config.poll(), "looking through the outbox", () -> topics.values()
                .forEach(Topic::wake));
    }

    void onWritten(@Observes(during = TransactionPhase.AFTER_SUCCESS) Outbox.Written written) {
        if (topics.containsKey(written.topic())) {
            topics.get(written.topic()).wake();
        }
    }

    /** The messages that are just leaving may do so; the others wait for the next start. */
    void onStop(@Observes ShutdownEvent stop) throws InterruptedException {
        stopping = true;
        topics.values().forEach(topic -> topic.thread.shutdown());
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS_TO_STOP);
        for (Topic topic : topics.values()) {
            topic.thread.awaitTermination(until - System.nanoTime(), TimeUnit.NANOSECONDS);
        }
    }

    private static Thread thread(Runnable work, String topic) {
        Thread thread = new Thread(work, "outbox-" + topic);
        thread.setDaemon(true);
        return thread;
    }

    /** What stays in the way of a whole round. */
    private enum Trouble {
        NOT_READY,
        SERVER,
        DATABASE
    }

    /** The thread of one topic, and what stays in its way. */
    private class Topic {
        private final OutboxConsumer consumer;
        private final ExecutorService thread;
        private final AtomicBoolean wanted = new AtomicBoolean();
        private Trouble trouble;

        Topic(OutboxConsumer consumer) {
            this.consumer = consumer;
            this.thread = Executors.newSingleThreadExecutor(work -> thread(work, consumer.topic()));
        }

        void wake() {
            if (!stopping && wanted.compareAndSet(false, true)) {
                thread.execute(this::round);
            }
        }

        private void round() {
            // A message that is written from now on asks for a round of its own.
            wanted.set(false);
            try {
                consumer.notReady().ifPresentOrElse(this::tellIfAnyWaits, this::deliver);
            } catch (RuntimeException e) {
                say(Trouble.DATABASE, "The outbox cannot be emptied: " + RootCause.of(e));
            }
        }

        private void deliver() {
            OutboxDelivery.Outcome outcome = OutboxDelivery.Outcome.SETTLED;
            while (!stopping && outcome == OutboxDelivery.Outcome.SETTLED) {
                outcome = delivery.next(consumer);
            }
            if (outcome == OutboxDelivery.Outcome.SERVER_IS_AWAY) {
                say(Trouble.SERVER, consumer.serverAway() + " Messages wait in the outbox.");
            } else {
                trouble = null;
            }
        }

        private void tellIfAnyWaits(String reason) {
            if (trouble != Trouble.NOT_READY && (consumer.isHalfConfigured() || delivery.anyWaits(consumer.topic()))) {
                say(Trouble.NOT_READY, reason + " Messages wait in the outbox.");
            }
        }

        private void say(Trouble now, String words) {
            if (trouble != now) {
                LOG.warn(words);
            }
            trouble = now;
        }
    }
}
