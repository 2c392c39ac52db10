package dev.attache.outbox.mail;

import dev.attache.Given;
import dev.attache.outbox.queue.Outbox;
import dev.attache.outbox.queue.Subject;
import dev.attache.programme.summit.Summit;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** Writes messages as another room would, and gives links to those whose recipient's address begins with "linked". */
@Singleton
public class Mailing {
    private static final AtomicLong INVITATIONS = new AtomicLong(1_000_000);

    @Inject
    Outbox outbox;

    @Inject
    MailConfig config;

    @Inject
    EntityManager entities;

    public static long anInvitation() {
        return INVITATIONS.incrementAndGet();
    }

    /** A message that is committed, by its id. */
    public long write(Given summit, String recipient) {
        return write(summit, recipient, null, "Hello", "Come at eight.");
    }

    public long write(Given summit, String recipient, Long invitation, String subject, String text) {
        return QuarkusTransaction.requiringNew().call(() -> put(summit, recipient, invitation, subject, text));
    }

    /** In the caller's transaction. */
    public long put(Given summit, String recipient, Long invitation, String subject, String text) {
        return put(message(summit, recipient, invitation, subject, text));
    }

    public long put(NewMail message) {
        return outbox.put(new Mail(message, config.domain())).id;
    }

    public static NewMail message(Given summit, String recipient, Long invitation, String subject, String text) {
        return new NewMail(
                Summit.named(summit.slug),
                invitation == null ? null : new Subject("invitation", invitation),
                "INVITATION",
                recipient,
                "林 Example",
                "zh-Hant",
                subject,
                text,
                "<p style=\"color: #333\">" + text + "</p>");
    }

    /** Keeps each link in a table, as a room would keep its hash. */
    void onLinkRequested(@Observes LinkRequested request) {
        if (request.mail().recipient.startsWith("linked")) {
            String url = "https://desk.example/secret/" + UUID.randomUUID() + "?a=1&b=2";
            entities.createNativeQuery("create table if not exists test_link (recipient text, url text)")
                    .executeUpdate();
            entities.createNativeQuery("insert into test_link values (:recipient, :url)")
                    .setParameter("recipient", request.mail().recipient)
                    .setParameter("url", url)
                    .executeUpdate();
            request.link(url);
        }
        if (request.mail().recipient.startsWith("broken")) {
            throw new IllegalStateException("the room that gives links is broken");
        }
    }

    boolean anyLinkIsKept() {
        return QuarkusTransaction.requiringNew()
                .call(() -> entities.createNativeQuery("select to_regclass('test_link') is not null", Boolean.class)
                        .getSingleResult()
                        .equals(true));
    }

    /** Seen from another connection, so only what is committed. */
    public java.util.List<?> linksOf(String recipient) {
        if (!anyLinkIsKept()) {
            return java.util.List.of();
        }
        return QuarkusTransaction.requiringNew().call(() -> entities.createNativeQuery(
                        "select url from test_link where recipient = :recipient", String.class)
                .setParameter("recipient", recipient)
                .getResultList());
    }
}
