package dev.attache.hospitality.invitation;

import dev.attache.platform.secret.SecretToken;
import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Optional;

/**
 * A secret link to an invitation; of the {@link SecretToken} only the hash is kept. Each mail to the guest holds one of
 * its own. A new link requested by the desk ends all others, and a withdrawal ends all.
 */
@Entity
public class InvitationLink extends PanacheEntity {
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

    /** The slug of the link's summit, which is locked before the invitation is read. */
    public static Optional<String> summitOf(String secret) {
        return find(
                        "select l.invitation.summit.slug from InvitationLink l where l.secretHash = ?1",
                        SecretToken.hash(secret))
                .project(String.class)
                .firstResultOptional();
    }

    /** The invitation of the link; none for an unknown or ended one. */
    public static Optional<Invitation> invitationOf(String secret) {
        return InvitationLink.<InvitationLink>find(
                        "from InvitationLink l join fetch l.invitation i join fetch i.guest join fetch i.summit"
                                + " where l.secretHash = ?1",
                        SecretToken.hash(secret))
                .firstResultOptional()
                .map(l -> l.invitation);
    }
}
