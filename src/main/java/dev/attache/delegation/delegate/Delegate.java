package dev.attache.delegation.delegate;

import dev.attache.platform.clock.Period;
import dev.attache.platform.database.ReplacedValue;
import dev.attache.platform.http.Listing;
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
    String sortName;

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

    private static final String UNASSIGNED =
            """
            not exists (select from assignment a join engagement e on e.id = a.engagement_id where a.delegate_id = d.id
                        and e.status = 'SCHEDULED' and e.starts_at < ? and e.planned_until > ?)""";

    static Listing<DelegateRow> matching(String summit, DelegateFilter filter) {
        Period free = filter.free();
        Instant from = free == null ? null : free.from();
        Instant until = free == null ? null : free.until();
        return new Listing<>(DelegateRow.class, DelegateRow.SQL, "delegate d")
                .and("d.summit_id = (select id from summit where slug = ?)", summit)
                .andHolds(filter.q, "d.search")
                .andHolds(filter.unit, "d.unit_search")
                .and(
                        "? = any (d.language_ranges)",
                        filter.language == null ? null : filter.language.toLowerCase(Locale.ROOT))
                .and("d.arrives_at is null or d.arrives_at <= ?", from)
                .and("d.departs_at is null or d.departs_at >= ?", until)
                .and(UNASSIGNED, until, from)
                .sortNotNull("precedence", "d.precedence")
                .sort("name", "d.sort_name")
                .sort("unit", "d.sort_unit")
                .sort("arrivesAt", "d.arrives_at")
                .sort("departsAt", "d.departs_at")
                .order("d.precedence, d.sort_name, d.id")
                .ifEmpty(() -> Summit.named(summit));
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
