package dev.attache.itinerary;

import dev.attache.delegation.Delegate;
import dev.attache.http.Digest;
import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.OneToOne;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;

/**
 * The secret address of a delegate's calendar. A delegate has one at most: a new one kills the old. Of the secret, 192
 * random bits, only the hash is kept, so that whoever reads the database cannot read the calendars.
 */
@Entity
public class CalendarLink extends PanacheEntity {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 24;

    @OneToOne(fetch = FetchType.LAZY)
    public Delegate delegate;

    byte[] secretHash;
    Instant createdAt;

    /** A new secret for the delegate, told this once; the caller has locked the summit. */
    static String renew(Delegate delegate, Instant now) {
        byte[] random = new byte[BYTES];
        RANDOM.nextBytes(random);
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        CalendarLink link = CalendarLink.<CalendarLink>find("delegate", delegate)
                .firstResultOptional()
                .orElseGet(CalendarLink::new);
        link.delegate = delegate;
        link.secretHash = hash(secret);
        link.createdAt = now;
        link.persistAndFlush();
        return secret;
    }

    static void kill(Delegate delegate) {
        delete("delegate", delegate);
    }

    /** Whose calendar it is; found by the hash, so that the time it takes tells nothing of the secret. */
    static Optional<Delegate> delegateOf(String secret) {
        return CalendarLink.<CalendarLink>find(
                        "from CalendarLink l join fetch l.delegate d join fetch d.summit where l.secretHash = ?1",
                        hash(secret))
                .firstResultOptional()
                .map(l -> l.delegate);
    }

    private static byte[] hash(String secret) {
        return Digest.sha256(secret.getBytes(StandardCharsets.UTF_8));
    }
}
