package dev.attache.hospitality.attendance;

import dev.attache.delegation.assignment.Assignment;
import dev.attache.hospitality.dinner.Dinner;
import dev.attache.hospitality.dinner.DinnerFull;
import dev.attache.hospitality.dinner.DinnerTable;
import dev.attache.hospitality.guest.Guest;
import dev.attache.hospitality.invitation.Invitation;
import dev.attache.hospitality.invitation.PartyMember;
import dev.attache.platform.http.EntityListing;
import dev.attache.platform.i18n.Language;
import dev.attache.platform.i18n.LocalizedText;
import dev.attache.platform.problem.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * An attendee, who holds a seat at a dinner: a guest who has accepted (person 0 of the party), a companion, an assigned
 * delegate, or an unexpected person. Triggers of the database create and remove attendees of invitations and
 * assignments; only unexpected ones are entered.
 */
@Entity
@SecondaryTable(name = Attendee.PLACEMENT, pkJoinColumns = @PrimaryKeyJoinColumn(name = "attendee_id"))
public class Attendee extends PanacheEntityBase {
    static final String PLACEMENT = "placement";

    /** The language of a name that nobody said the language of (BCP 47: undetermined). */
    private static final String UNDETERMINED = "und";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    @Version
    public int version;

    @ManyToOne(fetch = FetchType.LAZY)
    public Dinner dinner;

    @ManyToOne(fetch = FetchType.LAZY)
    public Invitation invitation;

    /** The place in the party: 0 is the guest. */
    public Integer personNo;

    @ManyToOne(fetch = FetchType.LAZY)
    public Assignment assignment;

    /** Of somebody unexpected. */
    String name;

    String[] diet;
    String dietNote;

    /** Null while nothing is known. */
    @Enumerated(EnumType.STRING)
    public Arrival arrival;

    public Instant arrivedAt;

    /** The table; null, like the two that follow, while not placed. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "table_id", table = PLACEMENT)
    public DinnerTable table;

    /** From 1. */
    @Column(table = PLACEMENT)
    public Integer seat;

    /** Whether the seat is fixed: no program moves this attendee. */
    @Column(table = PLACEMENT)
    public Boolean locked;

    private static final String WHOLE =
            "from Attendee t join fetch t.dinner n join n.summit s left join fetch t.invitation i left join fetch i.guest g"
                    + " left join fetch t.assignment a left join fetch a.delegate d left join fetch t.table b"
                    + " where t.dinner = ";

    /** Guests by the protocol order of their categories, each with the party; then delegates; then who came unexpected. */
    private static final String PROTOCOL = "case when i is not null then 0 when a is not null then 1 else 2 end,"
            + " term_order(s.guestCategories, g.category), g.sortName, i.id, t.personNo, d.precedence, d.id, t.id";

    /** By name, as people are looked for; each guest's party stays together. */
    private static final String BY_NAME = "coalesce(g.sortName, d.sortName, t.name)";

    private static final String UNEXPECTED_NAME = "cast(fold(t.name) as string)";

    private static final String COMPANION_NAME =
            "(select cast(fold(jsonb_extract_path_text(x.companions, cast(t.personNo - 1 as string), 'name')) as string)"
                    + " from Invitation x where x = t.invitation and t.personNo > 0)";

    /**
     * The names that somebody is found by; a companion by the guest's too. Asked in selects of their own: where rows are
     * counted, Hibernate makes inner joins of left ones that fetch.
     */
    private static final String[] NAMES = {
        "(select x.guest.search from Invitation x where x = t.invitation)",
        "(select x.delegate.search from Assignment x where x = t.assignment)",
        UNEXPECTED_NAME,
        COMPANION_NAME
    };

    /** The same without the mail addresses, which are not seen at the door. */
    private static final String[] NAMES_AT_THE_DOOR = {
        "(select replace(x.guest.search, cast(fold(coalesce(x.guest.email, '')) as string), '')"
                + " from Invitation x where x = t.invitation)",
        "(select replace(x.delegate.search, cast(fold(coalesce(x.delegate.email, '')) as string), '')"
                + " from Assignment x where x = t.assignment)",
        UNEXPECTED_NAME,
        COMPANION_NAME
    };

    public static Attendee of(Dinner dinner, long id) {
        return Attendee.<Attendee>find(WHOLE + "?1 and t.id = ?2", dinner, id)
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("attendee", id));
    }

    /** All attendees of the dinner, in protocol order; one query. */
    public static List<Attendee> inOrder(Dinner dinner) {
        return list(WHOLE + "?1 order by " + PROTOCOL, dinner);
    }

    /**
     * The attendees by name, all or those whose name contains these words; mail addresses are not searched at the door;
     * one query.
     */
    public static List<Attendee> byName(Dinner dinner, String words) {
        return all(dinner).andHolds(words, NAMES_AT_THE_DOOR).list(BY_NAME + " nulls last, " + PROTOCOL);
    }

    static EntityListing<Attendee> matching(Dinner dinner, AttendeeFilter filter) {
        DinnerTable.requireFilter(dinner, filter.table, "table");
        return all(dinner)
                .andHolds(filter.q, NAMES)
                .and(kind(filter.kind), filter.kind)
                .and("t.arrival = :arrival", filter.arrival)
                .and("t.table.id = :table", filter.table)
                .and(Boolean.FALSE.equals(filter.seated) ? "t.seat is null" : "t.seat is not null", filter.seated)
                .sort("name", BY_NAME)
                .sort("table", "b.position")
                .sort("seat", "t.seat")
                .sort("arrivedAt", "t.arrivedAt")
                .order(PROTOCOL);
    }

    private static EntityListing<Attendee> all(Dinner dinner) {
        return new EntityListing<>(Attendee.class, WHOLE + ":dinner", Map.of("dinner", dinner));
    }

    private static String kind(AttendeeKind kind) {
        if (kind == null) {
            return null;
        }
        return switch (kind) {
            case GUEST -> "t.personNo = 0";
            case COMPANION -> "t.personNo > 0";
            case DELEGATE -> "t.personNo is null and t.name is null";
            case UNEXPECTED -> "t.name is not null";
        };
    }

    /** Lets attendees exchange seats in this transaction: that each seat is taken once is checked at its end. */
    public static void mayExchangeSeats() {
        getEntityManager()
                .createNativeQuery("set constraints placement_seat_once deferred")
                .executeUpdate();
    }

    /** The party of an invitation, the guest first. */
    public static List<Attendee> of(Invitation invitation) {
        return list(WHOLE + "?1 and i = ?2 order by t.personNo", invitation.dinner, invitation);
    }

    /** The attendees at the table, by seat. */
    public static List<Attendee> at(DinnerTable table) {
        return list(WHOLE + "?1 and b = ?2 order by t.seat", table.dinner, table);
    }

    static List<Attendee> unexpectedAt(Dinner dinner) {
        return list("dinner = ?1 and name is not null order by id", dinner);
    }

    /** Adds an unexpected attendee, who takes a seat of the dinner. */
    public static Attendee add(Dinner dinner, NewAttendee body, boolean arrived, Instant now) {
        dinner.recount();
        DinnerFull.admits(1, dinner);
        Attendee attendee = new Attendee();
        attendee.dinner = dinner;
        attendee.name = body.name();
        attendee.diet = Guest.diets(dinner.summit, body.diet(), "/diet").toArray(String[]::new);
        attendee.dietNote = body.dietNote();
        attendee.shows(arrived ? Arrival.ARRIVED : null, now);
        attendee.persistAndFlush();
        return attendee;
    }

    /** Records the arrival; the moment of the first arrival is kept. */
    public void shows(Arrival known, Instant now) {
        if (known == Arrival.ARRIVED) {
            arrivedAt = arrival == Arrival.ARRIVED ? arrivedAt : now;
        } else {
            arrivedAt = null;
        }
        arrival = known;
    }

    /** Refuses a place for a guest or delegate whose personal data were erased. */
    private void requireNotErased() {
        switch (kind()) {
            case GUEST, COMPANION -> invitation.guest.requireNotErased();
            case DELEGATE -> assignment.delegate.requireNotErased();
            case UNEXPECTED -> {}
        }
    }

    /** Takes this seat at the table, which the caller has checked to be free. */
    public void sit(DinnerTable table, int seat, boolean locked) {
        requireNotErased();
        this.table = table;
        this.seat = seat;
        this.locked = locked;
    }

    public void standUp() {
        table = null;
        seat = null;
        locked = null;
    }

    /** Records all attendees of this dinner as arrived, at an unknown time, as a report tells afterwards. */
    public static void reportArrivals(Dinner dinner) {
        update("arrival = ?1 where dinner = ?2", Arrival.ARRIVED, dinner);
    }

    public AttendeeKind kind() {
        if (invitation != null) {
            return personNo == 0 ? AttendeeKind.GUEST : AttendeeKind.COMPANION;
        }
        return assignment != null ? AttendeeKind.DELEGATE : AttendeeKind.UNEXPECTED;
    }

    /** Null for a companion whom nobody has named. */
    public LocalizedText name() {
        return switch (kind()) {
            case GUEST -> invitation.guest.name;
            case COMPANION ->
                companion() == null
                        ? null
                        : LocalizedText.of(UNDETERMINED, companion().name());
            case DELEGATE -> assignment.delegate.name;
            case UNEXPECTED -> LocalizedText.of(UNDETERMINED, name);
        };
    }

    /** Codes of the summit's diets. */
    public List<String> diet() {
        return switch (kind()) {
            case GUEST -> invitation.diet();
            case COMPANION -> companion() == null ? List.of() : companion().diet();
            case DELEGATE ->
                DelegateDiet.of(assignment.delegate.diet, dinner.summit.diets).codes();
            case UNEXPECTED -> diet == null ? List.of() : List.of(diet);
        };
    }

    /** The note about the diet beside the vocabulary. */
    public String dietNote() {
        return switch (kind()) {
            case GUEST -> invitation.dietNote();
            case COMPANION -> null;
            case DELEGATE ->
                DelegateDiet.of(assignment.delegate.diet, dinner.summit.diets).note();
            case UNEXPECTED -> dietNote;
        };
    }

    /** Whether the attendee holds a seat: a no-show does not. */
    public boolean holdsSeat() {
        return arrival != Arrival.NO_SHOW;
    }

    public String honorific() {
        return kind() == AttendeeKind.GUEST ? invitation.guest.honorific : null;
    }

    /** The organisation that a guest or a delegate comes from. */
    public String organisation(Language language) {
        return switch (kind()) {
            case GUEST -> invitation.guest.organisation;
            case DELEGATE ->
                assignment.delegate.organisation == null ? null : assignment.delegate.organisation.in(language.tag);
            case COMPANION, UNEXPECTED -> null;
        };
    }

    private PartyMember companion() {
        return personNo <= invitation.companions.size() ? invitation.companions.get(personNo - 1) : null;
    }
}
