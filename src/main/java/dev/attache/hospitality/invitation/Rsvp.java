package dev.attache.hospitality.invitation;

import dev.attache.platform.database.ReplacedValue;
import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;

/** An RSVP: an answer to an invitation, as it was given. Every answer is kept; the latest counts. */
@Entity
public class Rsvp extends PanacheEntity {
    @ManyToOne(fetch = FetchType.LAZY)
    public Invitation invitation;

    @Enumerated(EnumType.STRING)
    public Answer answer;

    /** The resulting state of the invitation: an acceptance may be waitlisted. */
    @Enumerated(EnumType.STRING)
    public InvitationStatus outcome;

    /** Null when declined. */
    public Integer partySize;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(ReplacedValue.class)
    public List<PartyMember> companions;

    /** Null where the answer names no diet. */
    String[] diet;

    public String dietNote;
    public String message;

    @Enumerated(EnumType.STRING)
    public Channel channel;

    public String note;

    /** The account that recorded the answer; null for the guest's own answers. */
    public String recordedBy;

    /** The time stamp of the guest's calendar program (DTSTAMP), for its replies. */
    public Instant stampedAt;

    public Instant answeredAt;

    /** The answers to any of these invitations, oldest first; one query. */
    static List<Rsvp> toAny(Collection<Invitation> invitations) {
        return invitations.isEmpty() ? List.of() : list("invitation in ?1 order by answeredAt, id", invitations);
    }

    /** The latest answer, if any. */
    public static Optional<Rsvp> latest(Invitation invitation) {
        return find("invitation = ?1 order by answeredAt desc, id desc", invitation)
                .firstResultOptional();
    }

    /** The number of answers since then. */
    public static long countSince(Invitation invitation, Instant since) {
        return count("invitation = ?1 and answeredAt > ?2", invitation, since);
    }

    /** The newest stamp of the calendar program's replies; null without any. */
    public static Instant lastStamp(Invitation invitation) {
        return find("select max(stampedAt) from Rsvp where invitation = ?1", invitation)
                .project(Instant.class)
                .firstResult();
    }

    public List<String> diet() {
        return diet == null ? null : List.of(diet);
    }
}
