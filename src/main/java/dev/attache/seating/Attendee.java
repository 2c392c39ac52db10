package dev.attache.seating;

import dev.attache.assignment.Assignment;
import dev.attache.dinner.Dinner;
import dev.attache.invitation.Invitation;
import dev.attache.invitation.PartyMember;
import dev.attache.problem.NotFound;
import dev.attache.summit.Text;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;

/**
 * Somebody who holds a seat at a dinner: a guest who has accepted (person 0 of the party), a companion, a delegate who is
 * assigned, or somebody who came unexpected. The database makes and removes those of invitations and assignments as these
 * change; only who came unexpected is entered.
 */
@Entity
public class Attendee extends PanacheEntityBase {
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

    private static final String WHOLE =
            "from Attendee t join fetch t.dinner n join n.summit s left join fetch t.invitation i left join fetch i.guest g"
                    + " left join fetch t.assignment a left join fetch a.delegate d where t.dinner = ";

    /** Guests by the protocol order of their categories, each with the party; then delegates; then who came unexpected. */
    private static final String PROTOCOL = "case when i is not null then 0 when a is not null then 1 else 2 end,"
            + " term_order(s.guestCategories, g.category), g.sortName, i.id, t.personNo, d.precedence, d.id, t.id";

    public static Attendee of(Dinner dinner, long id) {
        return Attendee.<Attendee>find(WHOLE + "?1 and t.id = ?2", dinner, id)
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("attendee", id));
    }

    /** All who hold seats at the dinner, in protocol order; one query. */
    public static List<Attendee> inOrder(Dinner dinner) {
        return list(WHOLE + "?1 order by " + PROTOCOL, dinner);
    }

    public static List<Attendee> of(Invitation invitation) {
        return list("invitation = ?1 order by personNo", invitation);
    }

    /** Whoever holds a seat at this dinner was there, as a report tells afterwards; it does not tell when they came. */
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
    public Text name() {
        return switch (kind()) {
            case GUEST -> invitation.guest.name;
            case COMPANION ->
                companion() == null ? null : Text.of(UNDETERMINED, companion().name());
            case DELEGATE -> assignment.delegate.name;
            case UNEXPECTED -> Text.of(UNDETERMINED, name);
        };
    }

    /** Codes of the summit's diets. */
    public List<String> diet() {
        return switch (kind()) {
            case GUEST -> invitation.diet();
            case COMPANION -> companion() == null ? List.of() : companion().diet();
            case DELEGATE, UNEXPECTED -> diet == null ? List.of() : List.of(diet);
        };
    }

    /** What the kitchen must know beside the words of the vocabulary; of a delegate all that is known. */
    public String dietNote() {
        return switch (kind()) {
            case GUEST -> invitation.dietNote();
            case COMPANION -> null;
            case DELEGATE -> assignment.delegate.diet;
            case UNEXPECTED -> dietNote;
        };
    }

    /** Who holds a seat that is taken: a no-show's is free. */
    public boolean holdsSeat() {
        return arrival != Arrival.NO_SHOW;
    }

    private PartyMember companion() {
        return personNo <= invitation.companions.size() ? invitation.companions.get(personNo - 1) : null;
    }
}
