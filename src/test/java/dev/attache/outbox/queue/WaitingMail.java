package dev.attache.outbox.queue;

import dev.attache.Given;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;

/** Writes an invitation's mail of an earlier day into the outbox, whose attempt is not due before tomorrow. */
@ApplicationScoped
public class WaitingMail {
    @Inject
    EntityManager entities;

    public void write(Given summit, String guest, String recipient, String state, Duration age, boolean beforeReady) {
        QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery(
                        """
                        with written as (
                            insert into message (id, version, summit_id, topic, subject_kind, subject_id, kind, state,
                                                 attempts, next_attempt_at, created_at, before_ready)
                            select nextval('message_seq'), 0, i.summit_id, 'mail', 'invitation', i.id, 'INVITATION', :state,
                                   0, now() + interval '1 day', :written, :beforeReady
                            from invitation i where i.id = :invitation returning id)
                        insert into mail (id, recipient, language, subject, text, html, message_id)
                        select id, :recipient, 'en', 'Made up', 'Made up', '<p>Made up</p>',
                               '<' || gen_random_uuid() || '@example.org>'
                        from written""")
                .setParameter("state", state)
                .setParameter("written", Instant.now().minus(age))
                .setParameter("beforeReady", beforeReady)
                .setParameter("recipient", recipient)
                .setParameter(
                        "invitation",
                        Long.parseLong(summit.pathOfInvitation(guest).replaceFirst(".*/", "")))
                .executeUpdate());
    }
}
