package dev.attache.outbox.mail;

import dev.attache.platform.clock.JobScheduler;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;

/**
 * Empties the outbox, message by message, after each commit that wrote one and every so often. One thread does it, so
 * there is one round at a time; other programs may do the same on the same database. A round ends when the server
 * cannot be reached. What stays in the way is logged when it appears, in one line.
 */
@Singleton
class Delivery {
    private static final Logger LOG = Logger.getLogger(Delivery.class);
    private static final int SECONDS_TO_STOP = 10;

    @Inject
    MailConfig config;

    @Inject
    Courier courier;

    private final ExecutorService thread = Executors.newSingleThreadExecutor(Delivery::thread);
    private final AtomicBoolean wanted = new AtomicBoolean();
    private volatile boolean stopping;
    private Trouble trouble;

    void onStart(@Observes StartupEvent start, JobScheduler ticker) {
        try {
            new InternetAddress(config.from(), true);
        } catch (AddressException e) {
            throw new ConfigurationException("attache.mail.from is not a mail address: " + config.from());
        }
        ticker.every(config.poll(), "looking through the outbox", this::wake);
    }

    void onWritten(@Observes(during = TransactionPhase.AFTER_SUCCESS) Outbox.Written written) {
        wake();
    }

    void wake() {
        if (!stopping && wanted.compareAndSet(false, true)) {
            thread.execute(this::round);
        }
    }

    /** The message that is just leaving may do so; the others wait for the next start. */
    void onStop(@Observes ShutdownEvent stop) throws InterruptedException {
        stopping = true;
        thread.shutdown();
        thread.awaitTermination(SECONDS_TO_STOP, TimeUnit.SECONDS);
    }

    private void round() {
        // What is written from now on asks for a round of its own.
        wanted.set(false);
        try {
            if (config.host().isPresent()) {
                deliver();
            } else {
                tellOfNoServer();
            }
        } catch (RuntimeException e) {
            say(Trouble.DATABASE, "The outbox cannot be emptied: " + rootOf(e));
        }
    }

    private void deliver() {
        Courier.Outcome outcome = Courier.Outcome.SETTLED;
        while (!stopping && outcome == Courier.Outcome.SETTLED) {
            outcome = courier.next();
        }
        if (outcome == Courier.Outcome.SERVER_IS_AWAY) {
            String server = config.host().orElseThrow() + ":" + config.effectivePort();
            say(Trouble.SERVER, "The mail server " + server + " cannot be used. Messages wait in the outbox.");
        } else {
            trouble = null;
        }
    }

    private void tellOfNoServer() {
        if (trouble != Trouble.NO_SERVER && courier.anyWaits()) {
            say(
                    Trouble.NO_SERVER,
                    "Mail is not sent: no server is configured (attache.mail.host). Messages wait in the outbox.");
        }
    }

    private void say(Trouble now, String words) {
        if (trouble != now) {
            LOG.warn(words);
        }
        trouble = now;
    }

    private static String rootOf(Throwable e) {
        Throwable root = e;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        return Message.oneLine(String.valueOf(root.getMessage()));
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "mail");
        thread.setDaemon(true);
        return thread;
    }

    /** What stays in the way of a whole round. */
    private enum Trouble {
        NO_SERVER,
        SERVER,
        DATABASE
    }
}
