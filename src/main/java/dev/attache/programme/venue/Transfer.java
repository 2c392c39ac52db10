package dev.attache.programme.venue;

import dev.attache.platform.http.EntityListing;
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
import java.util.Map;
import java.util.stream.Stream;

/** The transfer time in minutes between two places, the same in both directions. */
@Entity
public class Transfer extends PanacheEntity {
    @Version
    public int version;

    @ManyToOne(fetch = FetchType.LAZY)
    public Summit summit;

    /** The two places; the one that sorts first by code point stands here, so that a pair stands once. */
    public String fromPlace;

    public String toPlace;
    public int minutes;

    static Transfer of(Summit summit, long id) {
        return Transfer.<Transfer>find("summit = ?1 and id = ?2", summit, id)
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("transfer", id));
    }

    static EntityListing<Transfer> matching(Summit summit, String place) {
        Venue.requirePlace(summit, place);
        return new EntityListing<>(Transfer.class, "from Transfer t where t.summit = :summit", Map.of("summit", summit))
                .and("t.fromPlace = :place or t.toPlace = :place", place)
                .sort("from", "t.fromPlace")
                .sort("to", "t.toPlace")
                .sort("minutes", "t.minutes")
                .order("t.fromPlace, t.toPlace, t.id");
    }

    /** The transfers from and to a place. */
    static List<Transfer> at(Summit summit, String place) {
        return list("summit = ?1 and (fromPlace = ?2 or toPlace = ?2) order by id", summit, place);
    }

    /** Renames a place in its transfers when its last venue is renamed. */
    static void follow(Summit summit, String before, String after) {
        if (!Venue.isPlace(summit, before)) {
            at(summit, before)
                    .forEach(t -> t.isBetween(
                            t.fromPlace.equals(before) ? after : t.fromPlace,
                            t.toPlace.equals(before) ? after : t.toPlace));
            flush();
        }
    }

    void apply(NewTransfer body) {
        Invalid.together(Stream.of(() -> known(body.from(), "/from"), () -> known(body.to(), "/to")));
        if (body.from().equals(body.to())) {
            throw Invalid.at("/to", "must be another place than from");
        }
        refuseSecond(body);
        isBetween(body.from(), body.to());
        minutes = body.minutes();
    }

    private void refuseSecond(NewTransfer body) {
        at(summit, body.from()).stream()
                .filter(other ->
                        !other.id.equals(id) && (other.fromPlace.equals(body.to()) || other.toPlace.equals(body.to())))
                .findFirst()
                .ifPresent(other -> {
                    throw new AlreadyExists(
                            "transfer-once",
                            "Transfer %d already says how long it takes from \"%s\" to \"%s\": %d minutes."
                                    .formatted(other.id, other.fromPlace, other.toPlace, other.minutes),
                            "/api/v1/summits/" + summit.slug + "/transfers/" + other.id);
                });
    }

    private void isBetween(String one, String other) {
        boolean inOrder = byCodePoint(one, other) < 0;
        fromPlace = inOrder ? one : other;
        toPlace = inOrder ? other : one;
    }

    private void known(String place, String pointer) {
        if (!Venue.isPlace(summit, place)) {
            throw Invalid.at(pointer, "no venue of this summit is at \"" + place + "\"");
        }
    }

    /** As PostgreSQL's "C" collation compares; String.compareTo differs beyond the basic plane. */
    private static int byCodePoint(String a, String b) {
        int[] as = a.codePoints().toArray();
        int[] bs = b.codePoints().toArray();
        return java.util.Arrays.compare(as, bs);
    }
}
