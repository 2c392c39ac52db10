package dev.attache.programme.summit;

import dev.attache.platform.clock.Period;
import dev.attache.platform.database.ReplacedValue;
import dev.attache.platform.http.EntityListing;
import dev.attache.platform.i18n.LocalizedText;
import dev.attache.platform.problem.AlreadyExists;
import dev.attache.platform.problem.Invalid;
import dev.attache.platform.problem.NotFound;
import dev.attache.platform.projection.Projections;
import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;

/** One edition of a summit. All its local times are in its time zone. */
@Entity
public class Summit extends PanacheEntity {
    @Version
    public int version;

    public String slug;

    @JdbcTypeCode(SqlTypes.JSON)
    public LocalizedText name;

    public String city;
    public String country;
    public ZoneId zone;
    public LocalDate startsOn;
    public LocalDate endsOn;

    /** The assumed duration of an engagement whose end is unknown. */
    public int assumedSessionMinutes;

    /** The default transfer time between two places. */
    public int defaultTransferMinutes;

    /** The number of engagements in a day beyond which a delegate is warned. */
    public int maxPerDay;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(ReplacedValue.class)
    public List<VocabularyTerm> themes;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(ReplacedValue.class)
    public List<VocabularyTerm> formats;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(ReplacedValue.class)
    public List<VocabularyTerm> policyAreas;

    /** The categories of guests, in protocol order. */
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(ReplacedValue.class)
    public List<VocabularyTerm> guestCategories;

    /** The vocabulary of diets. */
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(ReplacedValue.class)
    public List<VocabularyTerm> diets;

    /** The moment at which the erasure of contact data was announced; null before. */
    public Instant personalDataAnnouncedAt;

    /** The announced local day of the erasure; null without an announcement. */
    public LocalDate personalDataErasedOn;

    /** The moment of the erasure; null while contact data are kept. */
    public Instant personalDataErasedAt;

    @Basic(fetch = FetchType.LAZY)
    @Column(insertable = false, updatable = false)
    String search;

    @Basic(fetch = FetchType.LAZY)
    @Column(insertable = false, updatable = false)
    String sortName;

    public static Summit named(String slug) {
        return Summit.<Summit>find("slug", slug).firstResultOptional().orElseThrow(() -> new NotFound("summit", slug));
    }

    /**
     * The summit with its row locked (select for update) until the transaction ends. Every change of a summit's plan
     * takes this row lock first, so that such changes are serialized and each sees the one before.
     */
    public static Summit lock(String slug) {
        return Summit.<Summit>find("slug", slug)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("summit", slug));
    }

    /** The slugs among these that belong to a summit. */
    public static List<String> slugsOf(Collection<String> slugs) {
        return find("select slug from Summit where slug in ?1", slugs)
                .project(String.class)
                .list();
    }

    /** @param slugs those to choose from; null for all */
    static EntityListing<Summit> matching(Collection<String> slugs, String words) {
        return new EntityListing<>(Summit.class, "from Summit s where 1 = 1", Map.of())
                .and("s.slug in :slugs", slugs)
                .andHolds(words, "s.search")
                .sort("slug", "s.slug")
                .sort("name", "s.sortName")
                .sort("startsOn", "s.startsOn")
                .order("s.startsOn desc, s.id");
    }

    public static Summit create(NewSummit body) {
        Summit summit = new Summit();
        summit.apply(body);
        summit.persistAndFlush();
        return summit;
    }

    void apply(NewSummit body) {
        if (body.endsOn().isBefore(body.startsOn())) {
            throw Invalid.at("/endsOn", "must not be before startsOn");
        }
        if (!body.slug().equals(slug) && count("slug", body.slug()) > 0) {
            throw new AlreadyExists(
                    "summit-slug",
                    "There is a summit \"" + body.slug() + "\" already.",
                    "/api/v1/summits/" + body.slug());
        }
        slug = body.slug();
        name = body.name();
        city = body.city();
        country = body.country();
        zone = body.zone();
        startsOn = body.startsOn();
        endsOn = body.endsOn();
        assumedSessionMinutes = body.assumedSessionMinutes();
        defaultTransferMinutes = body.defaultTransferMinutes();
        maxPerDay = body.maxPerDay();
        themes = body.themes();
        formats = body.formats();
        policyAreas = body.policyAreas();
        guestCategories = body.guestCategories();
        diets = body.diets();
    }

    /** Announces the erasure of contact data on this day; a date announced before keeps its moment. */
    public void announceErasure(LocalDate on, Instant now) {
        if (personalDataAnnouncedAt == null) {
            personalDataAnnouncedAt = now;
        }
        personalDataErasedOn = on;
    }

    public void withdrawErasure() {
        personalDataAnnouncedAt = null;
        personalDataErasedOn = null;
    }

    public void recordErasure(Instant now) {
        personalDataErasedAt = now;
    }

    public SummitZone timeZone() {
        return new SummitZone(zone);
    }

    /** The moment in this summit's local time; null stays null. */
    public OffsetDateTime local(Instant moment) {
        return timeZone().local(moment);
    }

    /** The local day of a moment. */
    public LocalDate dayOf(Instant moment) {
        return timeZone().dayOf(moment);
    }

    /** The period of a local day, 23 or 25 hours long when clocks change. */
    public Period day(LocalDate day) {
        return timeZone().day(day);
    }

    /** The time zone of the summit with this slug, or a 404. */
    public static SummitZone timeZone(String slug) {
        return CDI
                .current()
                .select(Projections.class)
                .get()
                .list(SummitZone.class, "select zone from summit where slug = ?", slug)
                .stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("summit", slug));
    }
}
