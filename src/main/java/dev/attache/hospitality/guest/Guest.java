package dev.attache.hospitality.guest;

import dev.attache.delegation.delegate.Delegate;
import dev.attache.delegation.delegate.ErasedPersonStays;
import dev.attache.platform.http.Listing;
import dev.attache.platform.http.Ref;
import dev.attache.platform.i18n.Country;
import dev.attache.platform.i18n.LocalizedText;
import dev.attache.platform.problem.Invalid;
import dev.attache.platform.problem.NotFound;
import dev.attache.programme.summit.Summit;
import dev.attache.programme.summit.Vocabulary;
import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A guest, who may be invited to dinners of a summit. */
@Entity
public class Guest extends PanacheEntity {
    @Version
    public int version;

    @ManyToOne(fetch = FetchType.LAZY)
    public Summit summit;

    @JdbcTypeCode(SqlTypes.JSON)
    public LocalizedText name;

    public String honorific;

    /** The salutation of mails, whole; null for the form of address. */
    public String salutation;

    public String position;
    public String organisation;

    /** ISO 3166-1 alpha-2. */
    public String country;

    /** A code of the summit's categories of guests, or null; their order is the protocol's. */
    public String category;

    public String email;
    public String phone;

    /** The language to write to the guest in, as a tag (BCP 47). */
    public String language;

    /** Codes of the summit's diets; an array, as Hibernate takes any other list of strings here for JSON. */
    String[] diet;

    /** A note about the diet beside the vocabulary. */
    public String dietNote;

    @ManyToOne(fetch = FetchType.LAZY)
    public Delegate lookedAfterBy;

    /** The relevance of the guest to the delegation. */
    public String relevance;

    public String notes;

    /** The moment of the erasure of names and contact data (GDPR); null before. */
    public Instant erasedAt;

    @Basic(fetch = FetchType.LAZY)
    @Column(insertable = false, updatable = false)
    String names;

    @Basic(fetch = FetchType.LAZY)
    @Column(insertable = false, updatable = false)
    String search;

    @Basic(fetch = FetchType.LAZY)
    @Column(insertable = false, updatable = false)
    String sortName;

    private static final String WHOLE =
            "from Guest g join fetch g.summit s left join fetch g.lookedAfterBy where g.summit = ";

    /** By the protocol order of their categories, then by name. */
    private static final String PROTOCOL = "term_order(s.guestCategories, g.category), g.sortName, g.id";

    public static Guest of(Summit summit, long id) {
        return Guest.<Guest>find(WHOLE + "?1 and g.id = ?2", summit, id)
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("guest", id));
    }

    /** The guest that a body names under "guest". */
    public static Guest named(Summit summit, Ref ref) {
        return Guest.<Guest>find(WHOLE + "?1 and g.id = ?2", summit, ref.id())
                .firstResultOptional()
                .orElseThrow(() -> Invalid.at("/guest", "there is no guest " + ref.id() + " at this summit"));
    }

    /** Refuses (400) a filter by a guest whom the summit has not; null is no filter. */
    public static void requireFilter(Summit summit, Long id, String parameter) {
        if (id != null && count("summit = ?1 and id = ?2", summit, id) == 0) {
            throw Invalid.parameter(parameter, "there is no guest " + id + " at this summit");
        }
    }

    /** The country of a filter in capitals; null is no filter. */
    public static String countryFilter(String said) {
        return said == null ? null : said.strip().toUpperCase(Locale.ROOT);
    }

    /** Refuses (400) a filter by what is no country; null is no filter. */
    public static void requireCountryFilter(String said) {
        String country = countryFilter(said);
        if (country != null && !Country.isCode(country)) {
            throw Invalid.parameter("country", NewGuest.noCountry(country));
        }
    }

    /** Those of these guests that are the summit's; one query. */
    public static List<Guest> ofIds(Summit summit, Set<Long> ids) {
        return list(WHOLE + "?1 and g.id in ?2", summit, ids);
    }

    /** The guests of a category whose data are not erased, in protocol order. */
    public static List<Guest> inCategory(Summit summit, String category) {
        return list(WHOLE + "?1 and g.category = ?2 and g.erasedAt is null order by " + PROTOCOL, summit, category);
    }

    /** All guests of the summit in protocol order. */
    public static List<Guest> inOrder(Summit summit) {
        return list(WHOLE + "?1 order by " + PROTOCOL, summit);
    }

    /** What the database compares of the names of these persisted guests, by their ids. */
    static Map<Long, String> namesOf(List<Guest> guests) {
        return guests.isEmpty()
                ? Map.of()
                : find("select id, names from Guest where summit = ?1", guests.get(0).summit)
                        .project(Named.class)
                        .stream()
                        .collect(Collectors.toMap(Named::id, Named::names));
    }

    /** The names of a guest, folded. */
    record Named(Long id, String names) {}

    static Listing<GuestRow> matching(String summit, GuestFilter filter) {
        return new Listing<>(GuestRow.class, GuestRow.SQL, "guest g")
                .and("g.summit_id = (select id from summit where slug = ?)", summit)
                .andHolds(filter.q, "g.search")
                .and("g.category = ?", filter.category)
                .and("g.country = ?", countryFilter(filter.country))
                .and("g.diet @> array[?::varchar]", filter.diet)
                .and("g.looked_after_by_id = ?", filter.lookedAfterBy)
                .sort("name", "g.sort_name")
                .sort("organisation", "g.sort_organisation")
                .sort("country", "g.country")
                .sortNotNull("category", "g.category_order")
                .order("g.category_order, g.sort_name, g.id")
                .ifEmpty(() -> {
                    Summit of = Summit.named(summit);
                    Vocabulary.GUEST_CATEGORIES.requireFilter(of, filter.category, "category");
                    Vocabulary.DIETS.requireFilter(of, filter.diet, "diet");
                    Delegate.requireFilter(of, filter.lookedAfterBy, "lookedAfterBy");
                    requireCountryFilter(filter.country);
                });
    }

    static List<String> categoriesInUse(Summit summit) {
        return find("select distinct category from Guest where summit = ?1 and category is not null", summit)
                .project(String.class)
                .list();
    }

    static List<String> dietsInUse(Summit summit) {
        return Panache.getSession()
                .createNativeQuery(
                        "select distinct unnest(diet) diet from guest where summit_id = :summit", String.class)
                .addScalar("diet", String.class)
                .setParameter("summit", summit.id)
                .getResultList();
    }

    public static Guest create(Summit summit, NewGuest body) {
        Guest guest = draft(summit, body);
        guest.persistAndFlush();
        return guest;
    }

    /** A guest who is not persisted yet. */
    public static Guest draft(Summit summit, NewGuest body) {
        Guest guest = new Guest();
        guest.summit = summit;
        guest.apply(body);
        return guest;
    }

    /** Applies a body. */
    public void apply(NewGuest body) {
        if (erasedAt != null && NewGuest.of(this).equals(body)) {
            return;
        }
        requireNotErased();
        Invalid.together(Stream.of(
                () -> category = body.category() == null
                        ? null
                        : Vocabulary.GUEST_CATEGORIES.meant(summit, body.category(), "/category"),
                () -> diet = diets(summit, body.diet(), "/diet").toArray(String[]::new),
                () -> lookedAfterBy = body.lookedAfterBy() == null ? null : host(body.lookedAfterBy())));
        name = body.name();
        honorific = body.honorific();
        salutation = body.salutation();
        position = body.position();
        organisation = body.organisation();
        country = body.country();
        email = body.email();
        phone = body.phone();
        language = body.language();
        dietNote = body.dietNote();
        relevance = body.relevance();
        notes = body.notes();
    }

    /** The distinct codes of these diets. */
    public static List<String> diets(Summit summit, List<String> said, String pointer) {
        Set<String> codes = new LinkedHashSet<>();
        Invalid.together(IntStream.range(0, said.size())
                .mapToObj(i -> () -> codes.add(Vocabulary.DIETS.meant(summit, said.get(i), pointer + "/" + i))));
        return new ArrayList<>(codes);
    }

    /** Refuses changes of an erased person, and mails to one. */
    public void requireNotErased() {
        ErasedPersonStays.refuseIf(erasedAt);
    }

    public List<String> diet() {
        return List.of(diet);
    }

    /** The delegate who looks after the guest; nobody new whose personal data were erased. */
    private Delegate host(Ref ref) {
        try {
            Delegate host = Delegate.of(summit, ref.id());
            if (host != lookedAfterBy) {
                host.requireNotErased();
            }
            return host;
        } catch (NotFound e) {
            throw Invalid.at("/lookedAfterBy", "there is no delegate " + ref.id() + " at this summit");
        }
    }
}
