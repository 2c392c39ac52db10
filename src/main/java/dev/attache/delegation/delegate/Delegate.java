package dev.attache.delegation.delegate;

import dev.attache.platform.clock.Period;
import dev.attache.platform.database.ReplacedValue;
import dev.attache.platform.http.EntityListing;
import dev.attache.platform.i18n.LocalizedText;
import dev.attache.platform.problem.Invalid;
import dev.attache.platform.problem.NotFound;
import dev.attache.programme.summit.Summit;
import io.quarkus.hibernate.orm.panache.PanacheEntity;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;

/** A delegate. The precedence is the protocol order, from 1; two delegates may share one. */
@Entity
public class Delegate extends PanacheEntity {
    /** The most records that are looked up by one mail address. */
    private static final int MOST_OF_ONE_PERSON = 100;

    @Version
    public int version;

    @ManyToOne(fetch = FetchType.LAZY)
    public Summit summit;

    @JdbcTypeCode(SqlTypes.JSON)
    public LocalizedText name;

    @JdbcTypeCode(SqlTypes.JSON)
    public LocalizedText organisation;

    @JdbcTypeCode(SqlTypes.JSON)
    public LocalizedText unit;

    @JdbcTypeCode(SqlTypes.JSON)
    public LocalizedText position;

    public int precedence;
    public String email;
    public String phone;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(ReplacedValue.class)
    public List<String> languages;

    public String diet;

    /** The start of the stay, outside of which the delegate is absent; null where it is unknown. */
    public Instant arrivesAt;

    public Instant departsAt;
    public String notes;

    /** The moment of the erasure of names and contact data (GDPR); null before. */
    public Instant erasedAt;

    @Basic(fetch = FetchType.LAZY)
    @Column(insertable = false, updatable = false)
    String search;

    @Basic(fetch = FetchType.LAZY)
    @Column(insertable = false, updatable = false)
    String unitSearch;

    /** The languages in lower case, with the wider ones that each belongs to. */
    @Basic(fetch = FetchType.LAZY)
    @Column(insertable = false, updatable = false)
    String[] languageRanges;

    @Basic(fetch = FetchType.LAZY)
    @Column(insertable = false, updatable = false)
    String sortName;

    @Basic(fetch = FetchType.LAZY)
    @Column(insertable = false, updatable = false)
    String sortUnit;

    public static Delegate of(Summit summit, long id) {
        return Delegate.<Delegate>find("summit = ?1 and id = ?2", summit, id)
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("delegate", id));
    }

    /** Refuses (400) a filter by a delegate whom the summit has not; null is no filter. */
    public static void requireFilter(Summit summit, Long id, String parameter) {
        if (id != null && count("summit = ?1 and id = ?2", summit, id) == 0) {
            throw unknown(id, parameter);
        }
    }

    /** The refusal (400) of a filter by a delegate whom the summit has not. */
    public static Invalid unknown(long id, String parameter) {
        return Invalid.parameter(parameter, "there is no delegate " + id + " at this summit");
    }

    /**
     * The delegates with this mail address, whatever its capitals, of the latest summit first.
     *
     * @param summits the slugs of the summits to look in; null for all
     */
    public static List<Delegate> withEmail(String email, Collection<String> summits) {
        String of = "from Delegate d join fetch d.summit s where lower(d.email) = lower(?1)";
        String order = " order by s.startsOn desc, s.id desc, d.precedence, d.id";
        PanacheQuery<Delegate> delegates =
                summits == null ? find(of + order, email) : find(of + " and s.slug in ?2" + order, email, summits);
        return delegates.page(0, MOST_OF_ONE_PERSON).list();
    }

    /** All delegates of the summit, by precedence. */
    public static List<Delegate> inOrder(Summit summit) {
        return list("summit = ?1 order by precedence, id", summit);
    }

    /** Names the entity Assignment in words: the room assignment uses this one. */
    private static final String UNASSIGNED =
            "not exists (select 1 from Assignment a join a.engagement e where a.delegate = d"
                    + " and e.status = SCHEDULED and e.startsAt < :freeUntil and e.plannedUntil > :freeFrom)";

    static EntityListing<Delegate> matching(Summit summit, DelegateFilter filter) {
        Period free = filter.free();
        Instant from = free == null ? null : free.from();
        Instant until = free == null ? null : free.until();
        return new EntityListing<>(Delegate.class, "from Delegate d where d.summit = :summit", Map.of("summit", summit))
                .andHolds(filter.q, "d.search")
                .andHolds(filter.unit, "d.unitSearch")
                .and(
                        "array_contains(d.languageRanges, :language)",
                        filter.language == null ? null : filter.language.toLowerCase(Locale.ROOT))
                .and("d.arrivesAt is null or d.arrivesAt <= :stayFrom", from)
                .and("d.departsAt is null or d.departsAt >= :stayUntil", until)
                .and(UNASSIGNED, until, from)
                .sort("precedence", "d.precedence")
                .sort("name", "d.sortName")
                .sort("unit", "d.sortUnit")
                .sort("arrivesAt", "d.arrivesAt")
                .sort("departsAt", "d.departsAt")
                .order("d.precedence, d.sortName, d.id");
    }

    /** The last precedence of the protocol order. */
    private int lastPrecedence() {
        int last = find(
                        "select coalesce(max(precedence), 0) from Delegate where summit = ?1 and id <> ?2",
                        summit,
                        id == null ? 0 : id)
                .project(Integer.class)
                .firstResult();
        return Math.min(last + 1, NewDelegate.LAST);
    }

    public static Delegate create(Summit summit, NewDelegate body) {
        Delegate delegate = new Delegate();
        delegate.summit = summit;
        delegate.apply(body);
        delegate.persistAndFlush();
        return delegate;
    }

    /** Refuses changes of an erased person. */
    public void requireNotErased() {
        ErasedPersonStays.refuseIf(erasedAt);
    }

    void apply(NewDelegate body) {
        requireNotErased();
        if (body.arrivesAt() != null
                && body.departsAt() != null
                && !body.departsAt().isAfter(body.arrivesAt())) {
            throw Invalid.at("/departsAt", "must be after arrivesAt");
        }
        precedence = body.precedence() == null ? lastPrecedence() : body.precedence();
        name = body.name();
        organisation = body.organisation();
        unit = body.unit();
        position = body.position();
        email = body.email();
        phone = body.phone();
        languages = body.languages();
        diet = body.diet();
        arrivesAt = instant(body.arrivesAt());
        departsAt = instant(body.departsAt());
        notes = body.notes();
    }

    public Stay stay() {
        return new Stay(arrivesAt, departsAt);
    }

    private static Instant instant(OffsetDateTime moment) {
        return moment == null ? null : moment.toInstant();
    }
}
