package dev.attache.hospitality.dinner;

import dev.attache.platform.http.EntityListing;
import dev.attache.platform.i18n.LocalizedText;
import dev.attache.platform.problem.Invalid;
import dev.attache.programme.agenda.Engagement;
import dev.attache.programme.agenda.EngagementKind;
import dev.attache.programme.agenda.EngagementStatus;
import dev.attache.programme.agenda.NewEngagement;
import dev.attache.programme.summit.Summit;
import dev.attache.programme.venue.Venue;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * A dinner that the delegation hosts: an engagement with seats. Its day is known before its hour; without an hour it
 * clashes with nothing. Guests who have accepted, their companions and the delegates assigned to it hold the seats.
 */
@Entity
@DiscriminatorValue("DINNER")
public class Dinner extends Engagement {
    /** The most dinners of many summits that are listed together. */
    private static final int LATEST = 100;

    /** In seats. */
    public int capacity;

    /** The RSVP deadline; null for none. */
    public Instant rsvpBy;

    @JdbcTypeCode(SqlTypes.JSON)
    public LocalizedText host;

    @JdbcTypeCode(SqlTypes.JSON)
    public LocalizedText dressCode;

    @JdbcTypeCode(SqlTypes.JSON)
    public LocalizedText greeting;

    public String notes;

    /** The number of held seats, counted by a trigger of the database. */
    @Column(insertable = false, updatable = false)
    public int seatsHeld;

    public Dinner() {
        kind = EngagementKind.DINNER;
    }

    public static Dinner of(Summit summit, long id) {
        return (Dinner) Engagement.of(summit, EngagementKind.DINNER, id);
    }

    static EntityListing<Dinner> matching(Summit summit, DinnerFilter filter) {
        Venue.requireFilter(summit, filter.venue, "venue");
        return new EntityListing<>(
                        Dinner.class,
                        "from Dinner e left join fetch e.venue where e.summit = :summit",
                        Map.of("summit", summit))
                .andHolds(filter.q, "e.search")
                .and("e.date = :day", filter.day)
                .and("e.venue.id = :venue", filter.venue)
                .and("e.status = :status", filter.status)
                .sort("date", "e.date")
                .sort("startsAt", "e.startsAt")
                .sort("title", "e.sortTitle")
                .sort("rsvpBy", "e.rsvpBy")
                .order("e.date, e.startsAt nulls last, e.id");
    }

    /**
     * The latest dinners that are not cancelled.
     *
     * @param summits the slugs of their summits; null for all
     */
    public static List<Dinner> ofSummits(Collection<String> summits) {
        String of = "from Dinner e join fetch e.summit s where e.status = SCHEDULED";
        String order = " order by e.date desc, e.id desc";
        PanacheQuery<Dinner> dinners =
                summits == null ? find(of + order) : find(of + " and s.slug in ?1" + order, summits);
        return dinners.page(0, LATEST).list();
    }

    /** The scheduled dinners whose RSVP deadline is between these moments; the nearest first. */
    public static List<Dinner> closingBetween(Instant from, Instant until) {
        return list(
                "from Dinner e join fetch e.summit where e.rsvpBy > ?1 and e.rsvpBy <= ?2"
                        + " and e.status = ?3 order by e.rsvpBy, e.id",
                from,
                until,
                EngagementStatus.SCHEDULED);
    }

    @Override
    protected void apply(NewEngagement body, Instant now) {
        NewDinner dinner = (NewDinner) body;
        DinnerFull.mayBecome(dinner.capacity(), this);
        capacity = dinner.capacity();
        rsvpBy = instant(dinner.rsvpBy());
        host = dinner.host();
        dressCode = dinner.dressCode();
        greeting = dinner.greeting();
        notes = dinner.notes();
        super.apply(body, now);
    }

    /** The local day of the start; without a start the given day, or else the present one. */
    @Override
    protected LocalDate dateOf(NewEngagement body) {
        LocalDate named = ((NewDinner) body).date();
        if (body.startsAt() == null) {
            LocalDate day = named == null ? date : named;
            if (day == null) {
                throw Invalid.at("/date", "is needed while startsAt is not known");
            }
            return day;
        }
        LocalDate day = summit.dayOf(body.startsAt().toInstant());
        if (named != null && !named.equals(day)) {
            throw Invalid.at("/date", "startsAt is on " + day);
        }
        return day;
    }

    /** Refuses more delegates than there are free seats. */
    @Override
    public void admits(int more) {
        super.admits(more);
        DinnerFull.admits(more, this);
    }

    /** Whether it is over: past its end, or its day while its hour is not known. */
    public boolean isOver(Instant now) {
        return !now.isBefore(plannedUntil == null ? summit.day(date).until() : plannedUntil);
    }

    public int seatsFree() {
        return capacity - seatsHeld;
    }

    /** Takes over the number of held seats as the database has just counted it. */
    public void recounted(int held) {
        seatsHeld = held;
    }

    /** Reloads the counts of the database. */
    public void recount() {
        flush();
        getEntityManager().refresh(this);
    }
}
