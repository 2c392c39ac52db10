package dev.attache.programme.agenda;

import dev.attache.platform.clock.Period;
import dev.attache.platform.database.ReplacedValue;
import dev.attache.platform.i18n.LocalizedText;
import dev.attache.platform.problem.Invalid;
import dev.attache.platform.problem.NotFound;
import dev.attache.programme.summit.Summit;
import dev.attache.programme.summit.Vocabulary;
import dev.attache.programme.venue.Venue;
import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;

/**
 * An engagement: a session, side event or dinner that takes a delegate's time at a place. An unknown end is assumed:
 * the start plus the summit's assumed minutes. An engagement with an unknown start, or a cancelled one, has no period,
 * and cannot clash.
 */
@Entity
@Inheritance(strategy = InheritanceType.JOINED)
@DiscriminatorColumn(name = "kind")
public abstract class Engagement extends PanacheEntity {
    private static final Source NOWHERE = new Source(null, null, null);

    @Version
    public int version;

    @ManyToOne(fetch = FetchType.LAZY)
    public Summit summit;

    @Enumerated(EnumType.STRING)
    @Column(insertable = false, updatable = false)
    public EngagementKind kind;

    @Enumerated(EnumType.STRING)
    public EngagementStatus status = EngagementStatus.SCHEDULED;

    @JdbcTypeCode(SqlTypes.JSON)
    public LocalizedText title;

    /** The local day of a kind whose hour may be unknown; null for a kind that always has an hour. */
    public LocalDate date;

    public Instant startsAt;
    public Instant endsAt;

    /** The end, or the assumed end. */
    public Instant plannedUntil;

    @ManyToOne(fetch = FetchType.LAZY)
    public Venue venue;

    /** Codes of the summit's themes; an array, as Hibernate takes any other list of strings here for JSON. */
    String[] themes;

    @Enumerated(EnumType.STRING)
    public ClassifiedBy classifiedBy;

    @Column(name = "abstract")
    @JdbcTypeCode(SqlTypes.JSON)
    public LocalizedText abstractText;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(ReplacedValue.class)
    public List<Speaker> speakers;

    /** The quota: the maximum of assigned delegates; null for no limit. */
    public Integer quota;

    /** The number of assigned delegates, counted by a trigger of the database. */
    @Column(insertable = false, updatable = false)
    public int assigned;

    @Embedded
    public Source source;

    /** The calendar sequence, raised on each change of time, place or title (RFC 5545, 3.8.7.4). */
    public int sequence;

    public Instant changedAt;

    /** The words of what only its kind has, a line each, for the search. */
    @Basic(fetch = FetchType.LAZY)
    protected String kindWords = "";

    @Basic(fetch = FetchType.LAZY)
    @Column(insertable = false, updatable = false)
    String search;

    @Basic(fetch = FetchType.LAZY)
    @Column(insertable = false, updatable = false)
    String speakerSearch;

    @Basic(fetch = FetchType.LAZY)
    @Column(insertable = false, updatable = false)
    String sortTitle;

    /** The engagement of this kind, or a 404. */
    public static Engagement of(Summit summit, EngagementKind kind, long id) {
        return Engagement.<Engagement>find(
                        "from Engagement e left join fetch e.venue where e.summit = ?1 and e.kind = ?2 and e.id = ?3",
                        summit,
                        kind,
                        id)
                .firstResultOptional()
                .orElseThrow(
                        () -> new NotFound(kind.name().toLowerCase(Locale.ROOT).replace('_', ' '), id));
    }

    /** All engagements of the summit in the order of time. */
    public static List<Engagement> inOrder(Summit summit) {
        return list("from Engagement e left join fetch e.venue where e.summit = ?1 order by e.startsAt, e.id", summit);
    }

    /** The other engagements that start with this one; of one without an hour, those without one on its day. */
    static List<Engagement> atTheHourOf(Engagement e) {
        return e.startsAt == null
                ? list(
                        "summit = ?1 and id <> ?2 and startsAt is null and date = ?3 order by id",
                        e.summit,
                        e.id,
                        e.date)
                : list("summit = ?1 and id <> ?2 and startsAt = ?3 order by id", e.summit, e.id, e.startsAt);
    }

    static List<Engagement> ofIds(Collection<Long> ids) {
        return list("from Engagement e where e.id in ?1 order by e.startsAt, e.id", ids);
    }

    /** Applies a body; the caller has asked {@link EngagementEditing} whether the engagement may move. */
    protected void apply(NewEngagement body, Instant now) {
        Venue place = Venue.named(summit, body.venue());
        Period period = periodOf(body);
        LocalDate day = dateOf(body);
        Instant end = instant(body.endsAt());
        boolean calendarChanges = !Objects.equals(period, plannedPeriod())
                || !Objects.equals(end, endsAt)
                || !Objects.equals(day, date)
                || !Objects.equals(place, venue)
                || !Objects.equals(body.title(), title);
        if (calendarChanges && id != null) {
            sequence++;
        }
        if (calendarChanges) {
            changedAt = now;
        }
        title = body.title();
        date = day;
        startsAt = instant(body.startsAt());
        endsAt = end;
        plannedUntil = period == null ? null : period.until();
        venue = place;
        themes = body.themes().toArray(String[]::new);
        classifiedBy =
                body.themes().isEmpty() ? null : Objects.requireNonNullElse(body.classifiedBy(), ClassifiedBy.DESK);
        abstractText = body.abstractText();
        speakers = body.speakers();
        quota = body.quota();
        source = NOWHERE.equals(body.source()) ? null : body.source();
    }

    /** Refuses a body that contradicts itself or the summit, with all its faults. */
    void requireConsistent(NewEngagement body) {
        Invalid.together(checks(body));
    }

    protected Stream<Runnable> checks(NewEngagement body) {
        List<String> codes = body.themes();
        return Stream.concat(
                IntStream.range(0, codes.size())
                        .mapToObj(i -> () -> Vocabulary.THEMES.require(summit, codes.get(i), "/themes/" + i)),
                Stream.of(() -> Venue.named(summit, body.venue()), () -> periodOf(body), () -> dateOf(body)));
    }

    /** The local day that the body asks for, in kinds that store it. */
    protected LocalDate dateOf(NewEngagement body) {
        return null;
    }

    /** Refuses more assignments than the quota admits. */
    public void admits(int more) {
        Quota.admits(this, more);
    }

    /** The period that the body asks for, with an assumed end where it names none; null without a start. */
    Period periodOf(NewEngagement body) {
        if (body.startsAt() == null) {
            if (body.endsAt() != null) {
                throw Invalid.at("/endsAt", "needs a startsAt");
            }
            return null;
        }
        Instant start = instant(body.startsAt());
        Instant end = body.endsAt() == null ? assumedEnd(start, summit.assumedSessionMinutes) : instant(body.endsAt());
        if (!end.isAfter(start)) {
            throw Invalid.at("/endsAt", "must be after startsAt; to move it, send both");
        }
        return new Period(start, end);
    }

    static Instant assumedEnd(Instant start, int minutes) {
        return start.plus(Duration.ofMinutes(minutes));
    }

    public List<String> themes() {
        return List.of(themes);
    }

    /** Its kind, title and times as a value. */
    public PlannedEngagement planned() {
        return new PlannedEngagement(id == null ? 0 : id, kind, status, title, date, startsAt, endsAt, plannedUntil);
    }

    /** The period that it takes of a delegate's time; null while the hour is unknown, and while it is cancelled. */
    public Period period() {
        return planned().period();
    }

    /** The period, of a cancelled one too; null while the hour is unknown. */
    Period plannedPeriod() {
        return planned().plannedPeriod();
    }

    public boolean isCancelled() {
        return planned().isCancelled();
    }

    /** Refuses what a cancelled engagement does not allow. */
    public void requireScheduled() {
        if (isCancelled()) {
            throw new EngagementCancelled(this);
        }
    }

    void requireCancelled() {
        if (!isCancelled()) {
            throw new EngagementNotCancelled(this);
        }
    }

    void cancel(Instant now) {
        requireScheduled();
        status = EngagementStatus.CANCELLED;
        sequence++;
        changedAt = now;
    }

    void reinstate(Instant now) {
        requireCancelled();
        status = EngagementStatus.SCHEDULED;
        sequence++;
        changedAt = now;
    }

    /** The local day that it is on. */
    public LocalDate day() {
        return planned().day(summit.timeZone());
    }

    public boolean endAssumed() {
        return planned().endAssumed();
    }

    /** Computes an assumed end anew. */
    void assumeEnd(int minutes, Instant now) {
        plannedUntil = assumedEnd(startsAt, minutes);
        sequence++;
        changedAt = now;
    }

    /** The words of a text in all its languages, a line each; none of null. */
    protected static Stream<String> words(LocalizedText text) {
        return text == null ? Stream.empty() : text.byLanguage().values().stream();
    }

    protected static Instant instant(OffsetDateTime moment) {
        return moment == null ? null : moment.toInstant();
    }
}
