package dev.attache.records.privacy;

import dev.attache.platform.cache.ResponseCache;
import dev.attache.programme.summit.Summit;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import org.jboss.logging.Logger;

/**
 * Erases personal data (GDPR): names, contact data and notes, in all tables, the audit log and the outbox included
 * (V018), and the answers that are kept. Secret links are ended; numbers stay. The caller has locked the summit.
 */
@Singleton
class Erasure {
    private static final Logger LOG = Logger.getLogger("dev.attache.personal-data");

    @Inject
    ResponseCache cache;

    void of(PersonKind kind, Summit summit, long id, Instant now, String by) {
        kind.requireExists(summit, id);
        Panache.getSession()
                .createNativeQuery(
                        "select cast(erase_%s(:summit, array[cast(:id as bigint)], :now) as text)"
                                .formatted(kind.collection),
                        String.class)
                .setParameter("summit", summit.id)
                .setParameter("id", id)
                .setParameter("now", now)
                .getSingleResult();
        cache.emptyAfterCommit();
        LOG.infof(
                "event=erasure outcome=done summit=%s kind=%s id=%d account=%s",
                summit.slug, kind.table(), id, by.replaceAll("[\\p{Cntrl}\\s\"]", "?"));
    }

    void ofAll(Summit summit, Instant now) {
        Panache.getSession()
                .createNativeQuery("select cast(erase_summit(:summit, :now) as text)", String.class)
                .setParameter("summit", summit.id)
                .setParameter("now", now)
                .getSingleResult();
        cache.emptyAfterCommit();
        LOG.infof("event=erasure outcome=done summit=%s", summit.slug);
    }
}
