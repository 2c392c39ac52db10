package dev.attache;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * A summit of its own for a test, made over HTTP as a desk would: {@code Given.aSummit().withDelegate("Ada")
 * .withSession("Opening", "09:00", "10:00")}. Its day is {@link #DAY}, its zone Tallinn's. What was made last of each
 * kind is found by its name.
 */
public class Given {
    public static final String DAY = "2030-05-14";
    private static final String API = "/api/v1/summits";

    public final String slug;
    private final Map<String, Long> delegates = new LinkedHashMap<>();
    private final Map<String, Long> sessions = new LinkedHashMap<>();
    private final Map<String, Long> sideEvents = new LinkedHashMap<>();
    private final Map<String, Long> venues = new LinkedHashMap<>();
    private final Map<String, Long> guests = new LinkedHashMap<>();
    private final Set<String> withAddress = new HashSet<>();
    private final Map<String, Long> dinners = new LinkedHashMap<>();
    private final Map<String, String> invitations = new LinkedHashMap<>();
    private final Map<String, Long> tables = new LinkedHashMap<>();

    private Given(String slug) {
        this.slug = slug;
    }

    public static Given aSummit() {
        return aSummit(Map.of());
    }

    /** With these members beside or instead of the usual ones. */
    public static Given aSummit(Map<String, Object> members) {
        Given given = new Given("test-" + UUID.randomUUID());
        Map<String, Object> body = new HashMap<>(Map.of(
                "slug",
                given.slug,
                "name",
                Map.of("en", "Test summit"),
                "zone",
                "Europe/Tallinn",
                "startsOn",
                DAY,
                "endsOn",
                "2030-05-15"));
        body.putAll(members);
        json(body).post(API).then().statusCode(201);
        return given;
    }

    public Given withDelegate(String name) {
        return withDelegate(name, Map.of());
    }

    public Given withDelegate(String name, Map<String, Object> members) {
        delegates.put(name, create("/delegates", named("name", name, members)));
        return this;
    }

    public Given withVenue(String place, String room) {
        Map<String, Object> body = new HashMap<>(Map.of("place", place));
        if (room != null) {
            body.put("room", room);
        }
        venues.put(room == null ? place : place + ", " + room, create("/venues", body));
        return this;
    }

    /** A session on {@link #DAY} from one local time to another; without an end when that is null. */
    public Given withSession(String title, String from, String until) {
        return withSession(title, from, until, Map.of());
    }

    public Given withSession(String title, String from, String until, Map<String, Object> members) {
        sessions.put(title, create("/sessions", timed(title, from, until, members)));
        return this;
    }

    public Given withSideEvent(String title, String from, String until, Map<String, Object> members) {
        sideEvents.put(title, create("/side-events", timed(title, from, until, members)));
        return this;
    }

    public Given withGuest(String name) {
        return withGuest(name, Map.of());
    }

    public Given withGuest(String name, Map<String, Object> members) {
        if (members.containsKey("email")) {
            withAddress.add(name);
        }
        guests.put(name, create("/guests", named("name", name, members)));
        return this;
    }

    /** A dinner on {@link #DAY} at no hour yet, with so many seats. */
    public Given withDinner(String title, int capacity) {
        return withDinner(title, capacity, Map.of());
    }

    public Given withDinner(String title, int capacity, Map<String, Object> members) {
        Map<String, Object> body = named("title", title, members);
        body.put("capacity", capacity);
        if (!body.containsKey("startsAt")) {
            body.putIfAbsent("date", DAY);
        }
        dinners.put(title, create("/dinners", body));
        return this;
    }

    /** Invites the guest to the dinner, with a party of so many at most, and sends the invitation. */
    public Given invited(String guest, String dinner, int maxPartySize) {
        return drafted(guest, dinner, maxPartySize).sent(guest);
    }

    public Given drafted(String guest, String dinner, int maxPartySize) {
        String collection = "/dinners/" + dinners.get(dinner) + "/invitations";
        long id = create(collection, Map.of("guest", guest(guest), "maxPartySize", maxPartySize));
        invitations.put(guest, path() + collection + "/" + id);
        return this;
    }

    public Given sent(String guest) {
        given().post(pathOfInvitation(guest) + "/send").then().statusCode(200);
        return this;
    }

    /** Records that the guest has accepted with a party of so many. */
    public Given accepted(String guest, int partySize) {
        answer(guest, Map.of("answer", "ACCEPTED", "partySize", partySize))
                .then()
                .statusCode(200);
        return this;
    }

    /** A table at the dinner, with so many seats. */
    public Given withTable(String name, String dinner, int size) {
        tables.put(name, create("/dinners/" + dinners.get(dinner) + "/tables", Map.of("name", name, "size", size)));
        return this;
    }

    /** Somebody who is at the dinner without being expected. */
    public Given withUnexpected(String name, String dinner) {
        create("/dinners/" + dinners.get(dinner) + "/attendees", Map.of("name", name));
        return this;
    }

    /** Who is found at the dinner by this name sits on this seat. */
    public Given placed(String name, String dinner, String table, int seat) {
        place(name, dinner, table, seat).then().statusCode(200);
        return this;
    }

    public Response place(String name, String dinner, String table, int seat) {
        return json(Map.of("table", table(table), "seat", seat)).put(pathOfAttendee(name, dinner) + "/seat");
    }

    /** Waits until each mail about the guest's invitation was tried, unless it tells a change. */
    public Given mailed(String guest) {
        String invitation = invitations.get(guest);
        String waiting = path() + "/messages?state=PENDING&invitation=" + invitation.replaceFirst(".*/", "");
        if (withAddress.contains(guest)) {
            Waiting.await("mails to " + guest).until(() -> read(waiting).getList("results").stream()
                    .map(Map.class::cast)
                    .allMatch(m ->
                            List.of("CHANGE", "CANCELLATION").contains(m.get("kind")) || (int) m.get("attempts") > 0));
        }
        return this;
    }

    /** Lets mails leave that wait, as those about a change do. */
    public Given released() {
        given().post(path() + "/messages/release").then().statusCode(200);
        return this;
    }

    /** The answer as the desk records it. */
    public Response answer(String guest, Map<String, Object> body) {
        mailed(guest);
        return json(body).post(pathOfInvitation(guest) + "/rsvp");
    }

    /** A new secret address of the guest's, as a path. */
    public String link(String guest) {
        String url = Json.of(given().post(pathOfInvitation(guest) + "/link")
                        .then()
                        .statusCode(201)
                        .extract())
                .getString("url");
        return URI.create(url).getPath();
    }

    /** Assigned as a participant. */
    public Given assigned(String delegate, String session) {
        assign(delegate, session).then().statusCode(201);
        return this;
    }

    public Response assign(String delegate, String session) {
        return assign(delegate, session, Map.of());
    }

    public Response assign(String delegate, String engagement, Map<String, Object> members) {
        Map<String, Object> body = new HashMap<>(Map.of("duty", "PARTICIPANT"));
        body.putAll(members);
        return json(body).put(assignmentOf(delegate, engagement));
    }

    public String path() {
        return API + "/" + slug;
    }

    public long delegate(String name) {
        return delegates.get(name);
    }

    public long venue(String label) {
        return venues.get(label);
    }

    public long guest(String name) {
        return guests.get(name);
    }

    public String pathOfGuest(String name) {
        return path() + "/guests/" + guests.get(name);
    }

    public String pathOfDinner(String title) {
        return path() + "/dinners/" + dinners.get(title);
    }

    /** Where the guest's latest invitation stands. */
    public String pathOfInvitation(String guest) {
        return invitations.get(guest);
    }

    public long table(String name) {
        return tables.get(name);
    }

    public String pathOfTable(String name, String dinner) {
        return pathOfDinner(dinner) + "/tables/" + tables.get(name);
    }

    /** Where the first stands who is found at the dinner by this name. */
    public String pathOfAttendee(String name, String dinner) {
        String attendees = pathOfDinner(dinner) + "/attendees";
        long id = Json.of(given().queryParam("q", name)
                        .get(attendees)
                        .then()
                        .statusCode(200)
                        .extract())
                .getLong("results[0].id");
        return attendees + "/" + id;
    }

    public long session(String title) {
        return sessions.get(title);
    }

    public String pathOfDelegate(String name) {
        return path() + "/delegates/" + delegates.get(name);
    }

    /** Where the session, side event or dinner of this title stands. */
    public String pathOf(String title) {
        if (sessions.containsKey(title)) {
            return path() + "/sessions/" + sessions.get(title);
        }
        return dinners.containsKey(title) ? pathOfDinner(title) : path() + "/side-events/" + sideEvents.get(title);
    }

    public String assignmentOf(String delegate, String engagement) {
        return pathOf(engagement) + "/assignments/" + delegates.get(delegate);
    }

    public static String at(String localTime) {
        return DAY + "T" + localTime + ":00+03:00";
    }

    public static RequestSpecification json(Object body) {
        return given().contentType(ContentType.JSON).body(body);
    }

    /** A merge patch of whatever it is now. */
    public static Response patch(String path, Map<String, ?> body) {
        return patch(path, body, "*");
    }

    public static Response patch(String path, Object body, String ifMatch) {
        try {
            // As bytes: REST-assured takes media types that it does not know for Latin-1.
            byte[] json = body instanceof String text
                    ? text.getBytes(StandardCharsets.UTF_8)
                    : new ObjectMapper().writeValueAsBytes(body);
            return given().contentType("application/merge-patch+json")
                    .header("If-Match", ifMatch)
                    .body(json)
                    .patch(path);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** The same address here, as links begin with the public address. */
    public static String here(String link) {
        return link.replaceFirst("^https?://desk\\.example", "");
    }

    public static Json read(String path) {
        return Json.of(given().get(path).then().statusCode(200).extract());
    }

    public static List<String> names(Json page, String path) {
        return new ArrayList<>(page.getList("results." + path, String.class));
    }

    private long create(String collection, Map<String, Object> body) {
        return Json.of(json(body)
                        .post(path() + collection)
                        .then()
                        .statusCode(201)
                        .extract())
                .getLong("id");
    }

    private static Map<String, Object> timed(String title, String from, String until, Map<String, Object> members) {
        Map<String, Object> body = named("title", title, members);
        body.putIfAbsent("startsAt", at(from));
        if (until != null) {
            body.putIfAbsent("endsAt", at(until));
        }
        return body;
    }

    private static Map<String, Object> named(String member, String words, Map<String, Object> members) {
        Map<String, Object> body = new HashMap<>(Map.of(member, Map.of("en", words)));
        body.putAll(members);
        return body;
    }
}
