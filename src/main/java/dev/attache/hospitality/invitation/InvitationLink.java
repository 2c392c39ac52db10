package dev.attache.hospitality.invitation;

import dev.attache.platform.secret.SecretToken;
import dev.attache.programme.summit.Summit;
import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Optional;

/**
 * A secret link to an invitation; of the {@link SecretToken} only the hash is kept. Each mail to the guest holds one of
 * its own. A new link requested by the desk ends all others, and a withdrawal ends all.
 */
@Entity
public class InvitationLink extends PanacheEntity {
    /** The slug of the summit of the link with this hash. */
    public static final String SUMMIT =
            """
            select s.slug
            from invitation_link l join invitation i on i.id = l.invitation_id join summit s on s.id = i.summit_id
            where l.secret_hash = ?""";

    @ManyToOne(fetch = FetchType.LAZY)
    public Invitation invitation;

    byte[] secretHash;
    Instant createdAt;

    /** Adds a link and returns its secret, which is not stored. */
    public static String add(Invitation invitation, Instant now) {
        invitation.guest.requireNotErased();
        String secret = SecretToken.random();
        InvitationLink link = new InvitationLink();
        link.invitation = invitation;
        link.secretHash = SecretToken.hash(secret);
        link.createdAt = now;
        link.persistAndFlush();
        return secret;
    }

    static void killAll(Invitation invitation) {
        delete("invitation", invitation);
    }

    /** The invitation of the link; none for an unknown or ended one. */
    public static Optional<Invitation> invitationOf(String secret) {
        return invitationOf(secret, "join fetch i.summit");
    }

    /**
     * The invitation of the link, with its summit's row locked as by {@link Summit#lock} before the invitation is read: the
     * link may end while others hold the lock. None for an unknown or ended link.
     */
    public static Optional<Invitation> lockedInvitationOf(String secret) {
        return Summit.<Summit>find(
                        "id = (select l.invitation.summit.id from InvitationLink l where l.secretHash = ?1)",
                        SecretToken.hash(secret))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .flatMap(summit -> invitationOf(secret, ""));
    }

    private static Optional<Invitation> invitationOf(String secret, String more) {
        return InvitationLink.<InvitationLink>find(
                        "from InvitationLink l join fetch l.invitation i join fetch i.guest join fetch i.dinner d"
                                + " left join fetch d.venue " + more + " where l.secretHash = ?1",
                        SecretToken.hash(secret))
                .firstResultOptional()
                .map(l -> l.invitation);
    }
}
