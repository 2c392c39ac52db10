package dev.attache.hospitality.invitation;

import static dev.attache.hospitality.invitation.InvitationStatus.ACCEPTED;
import static dev.attache.hospitality.invitation.InvitationStatus.ANSWERABLE;
import static dev.attache.hospitality.invitation.InvitationStatus.ATTENDED;
import static dev.attache.hospitality.invitation.InvitationStatus.DECLINED;
import static dev.attache.hospitality.invitation.InvitationStatus.DRAFT;
import static dev.attache.hospitality.invitation.InvitationStatus.HOLDING_SEATS;
import static dev.attache.hospitality.invitation.InvitationStatus.NO_SHOW;
import static dev.attache.hospitality.invitation.InvitationStatus.OPEN;
import static dev.attache.hospitality.invitation.InvitationStatus.SENT;
import static dev.attache.hospitality.invitation.InvitationStatus.TENTATIVE;
import static dev.attache.hospitality.invitation.InvitationStatus.WAITLISTED;
import static dev.attache.hospitality.invitation.InvitationStatus.WITHDRAWN;

import dev.attache.hospitality.dinner.Dinner;
import dev.attache.hospitality.guest.Guest;
import dev.attache.platform.http.Listing;
import dev.attache.platform.http.Ref;
import dev.attache.platform.problem.Invalid;
import dev.attache.platform.problem.NotFound;
import dev.attache.programme.summit.Summit;
import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * A guest bound to a dinner. Its methods are the moves of its life, each refused where the life does not allow it; the
 * caller has locked the summit.
 */
@Entity
public class Invitation extends PanacheEntity {
    @Version
    public int version;

    @ManyToOne(fetch = FetchType.LAZY)
    public Summit summit;

    @ManyToOne(fetch = FetchType.LAZY)
    public Dinner dinner;

    @ManyToOne(fetch = FetchType.LAZY)
    public Guest guest;

    @Enumerated(EnumType.STRING)
    public InvitationStatus status = DRAFT;

    /** How many may come, the guest included. */
    public int maxPartySize;

    /** How many want to come by the latest answer; null before one and when declined. */
    public Integer partySize;

    @JdbcTypeCode(SqlTypes.JSON)
    public List<PartyMember> companions = List.of();

    /** What the guest said of the diet in an answer; null where only the guest's own record tells. */
    String[] diet;

    public String dietNote;

    @Enumerated(EnumType.STRING)
    public Channel channel;

    public Instant respondedAt;

    /** The number drawn on the waiting list: who has a lower one came earlier. */
    public Integer waitlistNo;

    /** How many parties that fitted were seated while this one waited. */
    public int passedOver;

    public Instant sentAt;
    public Instant remindedAt;
    public String note;

    /** What calendars know it by. */
    public UUID uid = UUID.randomUUID();

    /** Added to the dinner's sequence, so that what the guest's calendar sees only grows. */
    public int sequence;

    private static final String WHOLE =
            "from Invitation i join fetch i.guest g join fetch i.summit s where i.dinner = ";

    /** By the protocol order of the guests' categories, then by name. */
    private static final String PROTOCOL = "term_order(s.guestCategories, g.category), g.sortName, i.id";

    public static Invitation of(Dinner dinner, long id) {
        return Invitation.<Invitation>find(WHOLE + "?1 and i.id = ?2", dinner, id)
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("invitation", id));
    }

    /** All invitations to the dinner in protocol order. */
    public static List<Invitation> inOrder(Dinner dinner) {
        return list(WHOLE + "?1 order by " + PROTOCOL, dinner);
    }

    /** Those to the dinner that are in one of these states, in protocol order. */
    public static List<Invitation> in(Set<InvitationStatus> states, Dinner dinner) {
        return list(WHOLE + "?1 and i.status in ?2 order by " + PROTOCOL, dinner, states);
    }

    /** Who waits for seats, first come first. */
    public static List<Invitation> waiting(Dinner dinner) {
        return list(WHOLE + "?1 and i.status = ?2 order by i.waitlistNo", dinner, WAITLISTED);
    }

    /** The slug of the summit that it is of, by what calendars know it by: to lock that before the invitation is read. */
    public static Optional<String> summitOf(UUID uid) {
        return find("select i.summit.slug from Invitation i where i.uid = ?1", uid)
                .project(String.class)
                .firstResultOptional();
    }

    public static Invitation ofUid(UUID uid) {
        return find("from Invitation i join fetch i.guest join fetch i.summit where i.uid = ?1", uid)
                .singleResult();
    }

    /**
     * Who can be written to, has not said yes or no, was never reminded, and was neither written to nor heard from since
     * then.
     */
    public static List<Invitation> silentSince(Instant since, Dinner dinner) {
        return list(
                WHOLE + "?1 and i.status in ?2 and i.remindedAt is null and g.email is not null"
                        + " and coalesce(i.respondedAt, i.sentAt) <= ?3 order by " + PROTOCOL,
                dinner,
                InvitationStatus.OPEN,
                since);
    }

    /** Those of them whose party fits into so many seats: when a dinner is full, nobody, however many wait. */
    static List<Invitation> waitingFor(int seats, Dinner dinner) {
        return list(
                WHOLE + "?1 and i.status = ?2 and i.partySize <= ?3 order by i.waitlistNo", dinner, WAITLISTED, seats);
    }

    static Listing<Invitation> matching(Dinner dinner, InvitationFilter filter) {
        return new Listing<>(Invitation.class, WHOLE + ":dinner", Map.of("dinner", dinner))
                .and("i.status = :status", filter.status)
                .and("g.category = :category", filter.category)
                .and("g.country = :country", filter.country)
                .and("g.id = :guest", filter.guest)
                .andHolds(filter.q, "g.search")
                .sort("name", "g.sortName")
                .sort("organisation", "g.sortOrganisation")
                .sort("category", "term_order(s.guestCategories, g.category)")
                .sort("country", "g.country")
                .sort("status", "i.status")
                .sort("respondedAt", "i.respondedAt")
                .sort("waitlistPosition", "i.waitlistNo")
                .order(PROTOCOL);
    }

    /** All that the filters leave, in protocol order. */
    static List<Invitation> all(Dinner dinner, InvitationFilter filter) {
        return matching(dinner, filter).list(PROTOCOL);
    }

    static Invitation invite(Dinner dinner, Guest guest, NewInvitation body) {
        guest.requireNotErased();
        AlreadyInvited.refuseIf(dinner, guest);
        Invitation invitation = new Invitation();
        invitation.summit = dinner.summit;
        invitation.dinner = dinner;
        invitation.guest = guest;
        invitation.apply(body);
        invitation.persistAndFlush();
        return invitation;
    }

    /** An invitation as a report tells of it afterwards: for one person, in this state, with no word of when or how. */
    public static Invitation reported(Dinner dinner, Guest guest, InvitationStatus status) {
        Invitation invitation = invite(dinner, guest, new NewInvitation(new Ref(guest.id), 1, null));
        invitation.status = status;
        invitation.partySize = HOLDING_SEATS.contains(status) ? 1 : null;
        flush();
        return invitation;
    }

    /** Takes over what a body says. */
    void apply(NewInvitation body) {
        if (guest.id != body.guest().id()) {
            throw Invalid.at("/guest", "stays: withdraw this invitation and invite the other guest");
        }
        if (partySize != null && partySize > body.maxPartySize()) {
            throw Invalid.at("/maxPartySize", "the party is of " + partySize);
        }
        maxPartySize = body.maxPartySize();
        note = body.note();
    }

    void send(Instant now) {
        IllegalMove.unless(EnumSet.of(DRAFT), status, "sent again; remind the guest instead");
        status = SENT;
        sentAt = now;
    }

    void remind(Instant now) {
        IllegalMove.unless(OPEN, status, "reminded of");
        remindedAt = now;
    }

    /** No address leads to what is withdrawn. */
    void requireNotWithdrawn() {
        IllegalMove.unless(EnumSet.complementOf(EnumSet.of(WITHDRAWN)), status, "answered by a link");
    }

    /** Whoever answers by the link has it, sent or handed over; the desk answers only for what was sent. */
    public boolean isAnswerable(Channel by) {
        return ANSWERABLE.contains(status) || status == DRAFT && by == Channel.LINK;
    }

    void requireAnswerable(Channel by) {
        if (!isAnswerable(by)) {
            IllegalMove.unless(ANSWERABLE, status, "answered");
        }
    }

    void accept(int party) {
        status = ACCEPTED;
        partySize = party;
        waitlistNo = null;
    }

    /** Waits for so many seats under this number. */
    void await(int party, int number) {
        status = WAITLISTED;
        partySize = party;
        waitlistNo = number;
        passedOver = 0;
    }

    void decline() {
        status = DECLINED;
        partySize = null;
        companions = List.of();
        waitlistNo = null;
    }

    void perhaps(int party) {
        status = TENTATIVE;
        partySize = party;
        waitlistNo = null;
    }

    void withdraw() {
        IllegalMove.unless(EnumSet.complementOf(EnumSet.of(WITHDRAWN, ATTENDED, NO_SHOW)), status, "withdrawn");
        status = WITHDRAWN;
        waitlistNo = null;
        sequence++;
    }

    /**
     * What the evening showed of a party that had accepted: attended as soon as somebody of it has come, a no-show when it
     * is known of all that they have not, accepted as long as neither is known.
     */
    public void showed(boolean somebodyCame, boolean nobodyCame) {
        requireExpected();
        status = somebodyCame ? ATTENDED : nobodyCame ? NO_SHOW : ACCEPTED;
    }

    /** Only a party that has accepted is there or is missed on the evening. */
    public void requireExpected() {
        IllegalMove.unless(HOLDING_SEATS, status, "ticked off");
    }

    /** How many seats the party holds. */
    public int seatsHeld() {
        return HOLDING_SEATS.contains(status) ? partySize : 0;
    }

    /** What the kitchen must know of the guest: by the latest answer that says it, else by the guest's record. */
    public List<String> diet() {
        return diet == null ? guest.diet() : List.of(diet);
    }

    public String dietNote() {
        return dietNote == null ? guest.dietNote : dietNote;
    }

    void eats(List<String> codes, String said) {
        if (codes != null) {
            diet = codes.toArray(String[]::new);
        }
        if (said != null) {
            dietNote = said;
        }
    }

    /** The sequence that the guest's calendar sees (RFC 5546, 2.1.4). */
    public int calendarSequence() {
        return sequence + dinner.sequence;
    }

    /** The answers of these invitations; one query. */
    static Map<Invitation, List<Rsvp>> answers(Collection<Invitation> invitations) {
        return Rsvp.toAny(invitations).stream().collect(Collectors.groupingBy(r -> r.invitation));
    }
}
