package dev.attache.programme.venue;

import dev.attache.platform.database.ReplacedValue;
import dev.attache.platform.http.Listing;
import dev.attache.platform.http.Ref;
import dev.attache.platform.i18n.Language;
import dev.attache.platform.i18n.LocalizedText;
import dev.attache.platform.problem.AlreadyExists;
import dev.attache.platform.problem.Invalid;
import dev.attache.platform.problem.NotFound;
import dev.attache.programme.summit.Summit;
import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;

/** A venue: a room at a place, or a place as a whole. Each is stored once, with its printed spellings. */
@Entity
public class Venue extends PanacheEntity {
    /** The places that a refusal names at most. */
    private static final int MOST_NAMED = 20;

    @Version
    public int version;

    @ManyToOne(fetch = FetchType.LAZY)
    public Summit summit;

    public String place;
    public String room;
    public String address;

    /** The name by language, shown instead of place and room in that language; or null. */
    @JdbcTypeCode(SqlTypes.JSON)
    public LocalizedText label;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(ReplacedValue.class)
    public List<String> printedAs;

    public static Venue of(Summit summit, long id) {
        return Venue.<Venue>find("summit = ?1 and id = ?2", summit, id)
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("venue", id));
    }

    /** The venue that a body names under "venue"; null stays null. */
    public static Venue named(Summit summit, Ref ref) {
        if (ref == null) {
            return null;
        }
        return Venue.<Venue>find("summit = ?1 and id = ?2", summit, ref.id())
                .firstResultOptional()
                .orElseThrow(() -> Invalid.at("/venue", "there is no venue " + ref.id() + " at this summit"));
    }

    /** Refuses (400) a filter by a venue that the summit has not; null is no filter. */
    public static void requireFilter(Summit summit, Long id, String parameter) {
        if (id != null && count("summit = ?1 and id = ?2", summit, id) == 0) {
            throw Invalid.parameter(parameter, "there is no venue " + id + " at this summit");
        }
    }

    /** Refuses (400) a filter by a place that no venue of the summit is at; null is no filter. */
    static void requirePlace(Summit summit, String place) {
        if (place != null && !isPlace(summit, place)) {
            List<String> known = find("select distinct place from Venue where summit = ?1 order by place", summit)
                    .page(0, MOST_NAMED + 1)
                    .project(String.class)
                    .list();
            throw Invalid.parameter(
                    "place",
                    "no venue of this summit is at \"" + place + "\"; "
                            + (known.isEmpty() ? "it has no venues yet" : "known: " + named(known)));
        }
    }

    private static String named(List<String> places) {
        return places.stream().limit(MOST_NAMED).collect(Collectors.joining("; "))
                + (places.size() > MOST_NAMED ? "; …" : "");
    }

    static Listing<VenueView> matching(String summit, String words, String place) {
        return new Listing<>(VenueView.class, VenueView.OF_PAGE, "venue v")
                .and("v.summit_id = (select id from summit where slug = ?)", summit)
                .andHolds(words, "v.search")
                .and("v.place = ?", place)
                .sort("place", "v.sort_place")
                .sort("room", "v.sort_room")
                .order("v.sort_place, v.sort_room nulls first, v.id")
                .ifEmpty(() -> requirePlace(Summit.named(summit), place));
    }

    static List<Venue> inOrder(Summit summit) {
        return list("summit = ?1 order by id", summit);
    }

    static boolean isPlace(Summit summit, String place) {
        return count("summit = ?1 and place = ?2", summit, place) > 0;
    }

    boolean isLastOfItsPlace() {
        return count("summit = ?1 and place = ?2", summit, place) == 1;
    }

    public static Venue create(Summit summit, NewVenue body) {
        Venue venue = new Venue();
        venue.summit = summit;
        venue.apply(body);
        venue.persistAndFlush();
        return venue;
    }

    void apply(NewVenue body) {
        refuseSecond(body);
        place = body.place();
        room = body.room();
        address = body.address();
        label = body.label();
        printedAs = body.printedAs();
    }

    private void refuseSecond(NewVenue body) {
        String room = Objects.requireNonNullElse(body.room(), "");
        Venue.<Venue>find("summit = ?1 and place = ?2 and coalesce(room, '') = ?3", summit, body.place(), room).stream()
                .filter(venue -> !venue.id.equals(id))
                .findFirst()
                .ifPresent(venue -> {
                    throw new AlreadyExists(
                            "venue-once",
                            "\"%s\" is venue %d already."
                                    .formatted(Language.ENGLISH.joined(venue.place, venue.room), venue.id),
                            "/api/v1/summits/" + summit.slug + "/venues/" + venue.id);
                });
    }

    /** The name in this language, else place and room. */
    public String label(Language language) {
        return label(label, language, place, room);
    }

    /** The name and the address. */
    public String labelWithAddress(Language language) {
        return language.joined(label(language), address);
    }

    public static String label(LocalizedText label, Language language, String place, String room) {
        String name = label == null ? null : label.exactly(language.tag);
        return name == null ? language.joined(place, room) : name;
    }

    boolean samePlaceAs(Venue other) {
        return Objects.equals(place, other.place);
    }
}
