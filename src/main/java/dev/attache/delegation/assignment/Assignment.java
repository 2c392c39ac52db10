package dev.attache.delegation.assignment;

import dev.attache.delegation.delegate.Delegate;
import dev.attache.platform.http.EntityListing;
import dev.attache.platform.problem.NotFound;
import dev.attache.programme.agenda.Engagement;
import dev.attache.programme.agenda.EngagementKind;
import dev.attache.programme.summit.Summit;
import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.SessionCheckMode;

/** An assignment of a delegate to an engagement, with a duty. */
@Entity
public class Assignment extends PanacheEntity {
    @Version
    public int version;

    @ManyToOne(fetch = FetchType.LAZY)
    public Summit summit;

    @ManyToOne(fetch = FetchType.LAZY)
    public Delegate delegate;

    @ManyToOne(fetch = FetchType.LAZY)
    public Engagement engagement;

    @Enumerated(EnumType.STRING)
    public Duty duty;

    /** The waiver: the reason why a clash may stand; null without one. */
    public String waiver;

    public String briefing;

    /** The UID in calendars. */
    public UUID uid;

    /** Added to the engagement's sequence, so that the sequence in calendars only grows. */
    public int sequence;

    public Instant changedAt;

    private static final String WHOLE =
            "from Assignment a join fetch a.engagement e left join fetch e.venue join fetch a.delegate d where ";

    /** All assignments of the summit, each delegate's in the order of time; one query. */
    public static List<Assignment> inOrder(Summit summit) {
        return list(WHOLE + "a.summit = ?1 order by d.precedence, d.id, e.startsAt nulls last, a.id", summit);
    }

    /** One delegate's assignments in the order of time. */
    public static List<Assignment> inOrder(Delegate delegate) {
        return list(WHOLE + "a.delegate = ?1 order by e.startsAt nulls last, a.id", delegate);
    }

    /** All assignments of these delegates, each delegate's in the order of time. */
    static List<Assignment> inOrder(Summit summit, Collection<Delegate> delegates) {
        return delegates.isEmpty()
                ? List.of()
                : list(
                        WHOLE + "a.summit = ?1 and d in ?2 order by d.precedence, d.id, e.startsAt nulls last, a.id",
                        summit,
                        delegates);
    }

    /** The assignments to all engagements of a kind, each delegate's in the order of time. */
    public static List<Assignment> ofKind(Summit summit, EngagementKind kind) {
        return list(
                WHOLE + "a.summit = ?1 and e.kind = ?2 order by d.precedence, d.id, e.startsAt nulls last, a.id",
                summit,
                kind);
    }

    /** The assignments to the engagement, by precedence. */
    public static List<Assignment> to(Engagement engagement) {
        return list(WHOLE + "a.engagement = ?1 order by d.precedence, d.id", engagement);
    }

    /** The assignments to these engagements, by precedence; one query. */
    public static List<Assignment> toAny(Collection<Engagement> engagements) {
        return engagements.isEmpty() ? List.of() : list(WHOLE + "e in ?1 order by d.precedence, d.id", engagements);
    }

    /** The number of the list's state, of ids and versions: any change of the engagement's assignments changes it. */
    static int versionOfList(Engagement engagement) {
        return Engagement.getEntityManager()
                        .createQuery(
                                "select a.id, a.version from Assignment a where a.engagement = :engagement order by a.id",
                                Object[].class)
                        .setParameter("engagement", engagement)
                        .getResultList()
                        .stream()
                        .map(List::of)
                        .toList()
                        .hashCode()
                & Integer.MAX_VALUE;
    }

    /** Those with these ids, by one query at most; pending changes are not flushed. */
    public static List<Assignment> ofIds(List<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : Panache.getSession().findMultiple(Assignment.class, ids, SessionCheckMode.ENABLED);
    }

    static Optional<Assignment> of(Engagement engagement, Delegate delegate) {
        return find("engagement = ?1 and delegate = ?2", engagement, delegate).firstResultOptional();
    }

    /** The assignments of these delegates to the engagement. */
    static List<Assignment> of(Engagement engagement, Collection<Delegate> delegates) {
        return list("engagement = ?1 and delegate in ?2", engagement, delegates);
    }

    static Assignment existing(Engagement engagement, long delegate) {
        return Assignment.<Assignment>find(
                        "from Assignment a join fetch a.delegate d where a.engagement = ?1 and d.id = ?2",
                        engagement,
                        delegate)
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("assignment of delegate", delegate));
    }

    static EntityListing<Assignment> matching(Summit summit, AssignmentFilter filter) {
        Delegate.requireFilter(summit, filter.delegate, "delegate");
        var day = filter.day == null ? null : summit.day(filter.day);
        return sorted(new EntityListing<>(Assignment.class, WHOLE + "a.summit = :summit", Map.of("summit", summit)))
                .and("d.id = :delegate", filter.delegate)
                .and("e.kind = :kind", filter.kind)
                .and("a.duty = :duty", filter.duty)
                .and(
                        "e.startsAt >= :dayFrom and e.startsAt < :dayUntil or e.date = :day",
                        day == null ? null : day.from(),
                        day == null ? null : day.until(),
                        filter.day)
                .and((Boolean.FALSE.equals(filter.clashing) ? "not " : "") + CLASHING, filter.clashing);
    }

    static EntityListing<Assignment> matching(Engagement engagement) {
        return sorted(new EntityListing<>(
                        Assignment.class, WHOLE + "a.engagement = :engagement", Map.of("engagement", engagement)))
                .order("d.precedence, d.id, a.id");
    }

    private static EntityListing<Assignment> sorted(EntityListing<Assignment> listing) {
        return listing.sort("startsAt", "e.startsAt")
                .sort("precedence", "d.precedence")
                .sort("duty", "a.duty")
                .order("e.startsAt nulls last, d.precedence, a.id");
    }

    private static final String CLASHING =
            "exists (select 1 from Assignment o join o.engagement oe where o.delegate = a.delegate and o.id <> a.id"
                    + " and oe.status = SCHEDULED and e.status = SCHEDULED"
                    + " and oe.startsAt < e.plannedUntil and e.startsAt < oe.plannedUntil)";

    void apply(NewAssignment body) {
        duty = body.duty();
        waiver = body.waiver();
        briefing = body.briefing();
    }

    /** The sequence that calendars see (RFC 5545, 3.8.7.4). */
    public int calendarSequence() {
        return sequence + engagement.sequence;
    }

    /** The last change of anything that calendars show. */
    public Instant calendarChangedAt() {
        return changedAt.isAfter(engagement.changedAt) ? changedAt : engagement.changedAt;
    }

    /**
     * Waives new clashes for this reason. The former waiver stands before it where its clash goes on, unless both are
     * too long together.
     */
    void waive(String reason, boolean formerGoesOn) {
        boolean same = reason.equals(waiver);
        String both = waiver == null || same || !formerGoesOn ? reason : waiver + "; " + reason;
        waiver = both.length() > NewAssignment.LONGEST_WAIVER ? reason : both;
    }
}
