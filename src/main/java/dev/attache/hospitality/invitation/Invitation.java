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
import dev.attache.hospitality.dinner.DinnerPath;
import dev.attache.hospitality.guest.Guest;
import dev.attache.outbox.queue.MessageState;
import dev.attache.platform.database.ReplacedValue;
import dev.attache.platform.http.Listing;
import dev.attache.platform.http.Ref;
import dev.attache.platform.i18n.Language;
import dev.attache.platform.problem.Invalid;
import dev.attache.platform.problem.NotFound;
import dev.attache.programme.summit.Summit;
import dev.attache.programme.summit.Vocabulary;
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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;

/**
 * An invitation of a guest to a dinner. Its methods are the transitions of its state, each refused where the state does
 * not allow it; the caller has locked the summit.
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

    /** The maximum of persons, the guest included. */
    public int maxPartySize;

    /** The number of persons by the latest answer; null before one and when declined. */
    public Integer partySize;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(ReplacedValue.class)
    public List<PartyMember> companions = List.of();

    /** The diet by the latest answer that names one; null where only the guest's record has it. */
    String[] diet;

    public String dietNote;

    @Enumerated(EnumType.STRING)
    public Channel channel;

    public Instant respondedAt;

    /** The number on the waiting list: lower ones came earlier. */
    public Integer waitlistNo;

    /** The number of parties that were seated while this one waited. */
    public int passedOver;

    public Instant sentAt;
    public Instant remindedAt;
    public String note;

    /** The UID in calendars. */
    public UUID uid = UUID.randomUUID();

    /** Added to the dinner's sequence, so that the sequence in the guest's calendar only grows. */
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

    /** The invitations to the dinner in these states, in protocol order. */
    public static List<Invitation> in(Set<InvitationStatus> states, Dinner dinner) {
        return list(WHOLE + "?1 and i.status in ?2 order by " + PROTOCOL, dinner, states);
    }

    /** The same without those to guests whose personal data were erased. */
    static List<Invitation> toPresent(Set<InvitationStatus> states, Dinner dinner) {
        return list(WHOLE + "?1 and i.status in ?2 and g.erasedAt is null order by " + PROTOCOL, dinner, states);
    }

    /** The waiting list, first come first. */
    public static List<Invitation> waiting(Dinner dinner) {
        return list(WHOLE + "?1 and i.status = ?2 order by i.waitlistNo", dinner, WAITLISTED);
    }

    /**
     * The slug of the invitation's summit, by the UID in calendars: the summit is locked before the invitation is read.
     */
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
     * The invitations to remind: with a mail address, neither accepted nor declined, never reminded, without any mail
     * or answer since then.
     */
    public static List<Invitation> silentSince(Instant since, Dinner dinner) {
        return list(
                WHOLE + "?1 and i.status in ?2 and i.remindedAt is null and g.email is not null"
                        + " and coalesce(i.respondedAt, i.sentAt) <= ?3 order by " + PROTOCOL,
                dinner,
                InvitationStatus.OPEN,
                since);
    }

    /** The waiting parties that fit into this many seats; none when the dinner is full, however many wait. */
    static List<Invitation> waitingFor(int seats, Dinner dinner) {
        return list(
                WHOLE + "?1 and i.status = ?2 and i.partySize <= ?3 order by i.waitlistNo", dinner, WAITLISTED, seats);
    }

    /** Refuses (400) a filter by an invitation that the summit has not; null is no filter. */
    public static void requireFilter(Summit summit, Long id, String parameter) {
        if (id != null && count("summit = ?1 and id = ?2", summit, id) == 0) {
            throw Invalid.parameter(parameter, "there is no invitation " + id + " at this summit");
        }
    }

    /** The deliveries of these invitations, by their ids; one query. */
    static Map<Long, Delivery> deliveries(Collection<Invitation> invitations) {
        return invitations.isEmpty()
                ? Map.of()
                : find("select i.id, cast(delivery(i.id) as String) from Invitation i where i in ?1", invitations)
                        .project(Object[].class)
                        .stream()
                        .collect(Collectors.toMap(row -> (Long) row[0], row -> Delivery.valueOf((String) row[1])));
    }

    /** The mails about invitations to the dinner that were not delivered, unless the invitation was withdrawn. */
    public static List<FailedMail> undelivered(Dinner dinner) {
        return find(
                        "select i.id, m.id, m.kind, m.lastError from Invitation i"
                                + " join OutboxMessage m on m.id = cast(latest_message(i.id) as Long)"
                                + " where i.dinner = ?1 and i.status <> ?2 and m.state = ?3",
                        dinner,
                        WITHDRAWN,
                        MessageState.FAILED)
                .project(FailedMail.class)
                .list();
    }

    static Listing<InvitationRow> matching(DinnerPath at, InvitationFilter filter) {
        return new Listing<>(InvitationRow.class, InvitationRow.SQL, "invitation i")
                .join("guest g on g.summit_id = i.summit_id and g.id = i.guest_id")
                .and("i.summit_id = (select id from summit where slug = ?)", at.summit)
                .and("i.dinner_id = ?", at.dinnerId)
                .and("i.status = ?", filter.status)
                .and(Delivery.SQL + " = ?", filter.delivery)
                .and("g.category = ?", filter.category)
                .and("g.country = ?", Guest.countryFilter(filter.country))
                .and("i.guest_id = ?", filter.guest)
                .andHolds(filter.q, "g.search")
                .sort("name", "g.sort_name")
                .sort("organisation", "g.sort_organisation")
                .sortNotNull("category", "g.category_order")
                .sort("country", "g.country")
                .sortNotNull("status", "i.status")
                .sort("respondedAt", "i.responded_at")
                .sort("waitlistPosition", "i.waitlist_no")
                .order("g.category_order, g.sort_name, i.id")
                .ifEmpty(() -> {
                    Summit of = at.dinner().summit;
                    Vocabulary.GUEST_CATEGORIES.requireFilter(of, filter.category, "category");
                    Guest.requireFilter(of, filter.guest, "guest");
                    Guest.requireCountryFilter(filter.country);
                });
    }

    /** All invitations that match the filters, in protocol order. */
    static List<Invitation> all(DinnerPath at, InvitationFilter filter) {
        Set<Long> ids = new HashSet<>(matching(at, filter).ids());
        return inOrder(at.dinner()).stream().filter(i -> ids.contains(i.id)).toList();
    }

    static Invitation invite(Dinner dinner, Guest guest, NewInvitation body) {
        AlreadyInvited.refuseIfAny(valid(dinner, List.of(guest)));
        Invitation invitation = draft(dinner, guest, body);
        flush();
        return invitation;
    }

    /** Drafts an invitation that is persisted when all are flushed; the caller knows that the guest has none. */
    static Invitation draft(Dinner dinner, Guest guest, NewInvitation body) {
        dinner.requireScheduled();
        Invitation invitation = new Invitation();
        invitation.summit = dinner.summit;
        invitation.dinner = dinner;
        invitation.guest = guest;
        invitation.apply(body);
        invitation.persist();
        return invitation;
    }

    /** The invitations of these guests to the dinner, without withdrawn ones; one query. */
    static List<Invitation> valid(Dinner dinner, Collection<Guest> guests) {
        return guests.isEmpty()
                ? List.of()
                : list(WHOLE + "?1 and i.guest in ?2 and i.status <> ?3 order by i.id", dinner, guests, WITHDRAWN);
    }

    /** An invitation as reported afterwards: for one person, in this state, without a channel or times. */
    public static Invitation reported(Dinner dinner, Guest guest, InvitationStatus status) {
        Invitation invitation = invite(dinner, guest, new NewInvitation(new Ref(guest.id), 1, null));
        invitation.status = status;
        invitation.partySize = HOLDING_SEATS.contains(status) ? 1 : null;
        flush();
        return invitation;
    }

    /** Applies a body. */
    void apply(NewInvitation body) {
        if (guest.id != body.guest().id()) {
            throw Invalid.at("/guest", "stays: withdraw this invitation and invite the other guest");
        }
        if (partySize != null && partySize > body.maxPartySize()) {
            throw Invalid.at("/maxPartySize", "the party is of " + partySize);
        }
        if (id != null && NewInvitation.of(this).equals(body)) {
            return;
        }
        guest.requireNotErased();
        maxPartySize = body.maxPartySize();
        note = body.note();
    }

    void send(Instant now) {
        guest.requireNotErased();
        IllegalMove.unless(EnumSet.of(DRAFT), status, "sent again; remind the guest instead");
        status = SENT;
        sentAt = now;
    }

    void remind(Instant now) {
        guest.requireNotErased();
        IllegalMove.unless(OPEN, status, "reminded of");
        remindedAt = now;
    }

    /** Refuses (409) to answer a withdrawn invitation by its link. */
    void requireNotWithdrawn() {
        IllegalMove.unless(EnumSet.complementOf(EnumSet.of(WITHDRAWN)), status, "answered by a link");
    }

    /**
     * Whether the state admits an answer by this channel: a guest with a link may answer a draft, the desk records
     * answers to sent invitations only.
     */
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

    /** Puts the party on the waiting list under this number. */
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
     * Records the attendance of an accepted party: attended as soon as one person has come, a no-show when all are
     * known to be absent, accepted while neither is known.
     */
    public void showed(boolean somebodyCame, boolean nobodyCame) {
        requireExpected();
        status = somebodyCame ? ATTENDED : nobodyCame ? NO_SHOW : ACCEPTED;
    }

    /** Refuses attendance of a party that has not accepted. */
    public void requireExpected() {
        IllegalMove.unless(HOLDING_SEATS, status, "ticked off");
    }

    /** The number of seats that the party holds. */
    public int seatsHeld() {
        return HOLDING_SEATS.contains(status) ? partySize : 0;
    }

    /** The guest's diet: by the latest answer that names one, else by the guest's record. */
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

    /** The guest's language if mails are written in it, else English. */
    public Language languageOfMails() {
        return languageOfMails(guest.language);
    }

    static Language languageOfMails(String tag) {
        return tag == null ? Language.ENGLISH : Language.of(tag).orElse(Language.ENGLISH);
    }

    /** The sequence in the guest's calendar (RFC 5546, 2.1.4). */
    public int calendarSequence() {
        return sequence + dinner.sequence;
    }

    /** The answers of these invitations; one query. */
    static Map<Invitation, List<Rsvp>> answers(Collection<Invitation> invitations) {
        return Rsvp.toAny(invitations).stream().collect(Collectors.groupingBy(r -> r.invitation));
    }
}
