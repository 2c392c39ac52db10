package dev.attache.delegation.calendarlink;

import dev.attache.delegation.delegate.Delegate;
import dev.attache.platform.secret.SecretToken;
import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.OneToOne;
import java.time.Instant;

/**
 * The secret link of a delegate's calendar. A delegate has one at most: a new one ends the old. Of the {@link
 * SecretToken} only the hash is kept.
 */
@Entity
public class CalendarLink extends PanacheEntity {
    @OneToOne(fetch = FetchType.LAZY)
    public Delegate delegate;

    /** The query of the delegate's id, by the hash of the secret. */
    static final String DELEGATE = "select delegate_id from calendar_link where secret_hash = ?";

    byte[] secretHash;
    Instant createdAt;

    /** Creates a new secret, returned only here; the caller has locked the summit. */
    static String renew(Delegate delegate, Instant now) {
        String secret = SecretToken.random();
        CalendarLink link = CalendarLink.<CalendarLink>find("delegate", delegate)
                .firstResultOptional()
                .orElseGet(CalendarLink::new);
        link.delegate = delegate;
        link.secretHash = SecretToken.hash(secret);
        link.createdAt = now;
        link.persistAndFlush();
        return secret;
    }

    static void kill(Delegate delegate) {
        delete("delegate", delegate);
    }
}
