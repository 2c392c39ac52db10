package dev.attache.records.privacy;

import static dev.attache.Given.json;
import static dev.attache.Given.patch;
import static dev.attache.Given.read;
import static dev.attache.Waiting.await;
import static io.restassured.RestAssured.given;

import dev.attache.Given;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** Somebody about whom as much is kept as can be, every text of it with a mark that stands nowhere else. */
class PersonFixture {
    private static final AtomicInteger MARKS = new AtomicInteger();

    final String mark = aMark();
    final String name = "Ada " + mark;
    /** The test's mail server refuses it and repeats it in its answer, which the outbox keeps. */
    final String email = "nobody-" + mark + "@example.org";

    /** Who of the desk wrote down what the person said on the phone. */
    final String recorder = aMark();

    final String phone = "+372 " + (100_000_000_000L + MARKS.incrementAndGet());
    Given summit;

    /** A delegate with assignments, one of them dropped, a calendar link, a speech and a seat at a dinner. */
    static PersonFixture delegate(Given at) {
        PersonFixture ada = new PersonFixture();
        ada.summit = at.withDelegate(
                        ada.name,
                        Map.of(
                                "position",
                                Map.of("en", "Head of " + ada.mark),
                                "email",
                                ada.email,
                                "phone",
                                ada.phone,
                                "languages",
                                List.of("en"),
                                "diet",
                                "nothing that " + ada.mark + " dislikes",
                                "notes",
                                "about " + ada.mark,
                                "unit",
                                Map.of("en", "A unit")))
                .withSession(
                        "Opening",
                        "09:00",
                        "10:00",
                        Map.of("speakers", List.of(Map.of("name", ada.name, "affiliation", "of " + ada.mark))))
                .withSession("Panel", "09:30", "10:30")
                .withSession("Dropped", "14:00", "15:00")
                .withDinner("Dinner", 20)
                .assigned(ada.name, "Opening")
                .assigned(ada.name, "Dropped")
                .assigned(ada.name, "Dinner")
                .withTable("Table", "Dinner", 8)
                .placed(ada.name, "Dinner", "Table", 1);
        at.assign(ada.name, "Panel", Map.of("waiver", ada.mark + " leaves early", "briefing", "Ask " + ada.mark))
                .then()
                .statusCode(201);
        at.withSideEvent("Workshop", "17:00", "18:00", Map.of());
        json(Map.of(
                        "status",
                        "CONFIRMED",
                        "reference",
                        "Number " + ada.mark,
                        "note",
                        "Ask for " + ada.mark,
                        "by",
                        "Friend of " + ada.mark))
                .put(at.pathOf("Workshop") + "/registrations/" + at.delegate(ada.name))
                .then()
                .statusCode(201);
        given().header("If-Match", "*")
                .delete(at.assignmentOf(ada.name, "Dropped"))
                .then()
                .statusCode(204);
        given().post(at.pathOfDelegate(ada.name) + "/calendar-link").then().statusCode(201);
        patch(at.pathOfDelegate(ada.name), Map.of("notes", "now about " + ada.mark));
        patch(at.pathOf("Opening"), Map.of("quota", 9));
        return ada;
    }

    /** A guest of the dinner, with mails, answers by link and by phone, a companion, a seat and an arrival. */
    static PersonFixture guest(Given at) {
        PersonFixture bo = new PersonFixture();
        bo.summit = at.withGuest(
                        bo.name,
                        Map.ofEntries(
                                Map.entry("honorific", "Dr. " + bo.mark),
                                Map.entry("salutation", "Dear " + bo.mark),
                                Map.entry("position", "Head of " + bo.mark),
                                Map.entry("organisation", "An organisation"),
                                Map.entry("country", "EE"),
                                Map.entry("category", "board"),
                                Map.entry("email", bo.email),
                                Map.entry("phone", bo.phone),
                                Map.entry("language", "en"),
                                Map.entry("diet", List.of("vegan")),
                                Map.entry("dietNote", "nothing that " + bo.mark + " dislikes"),
                                Map.entry("relevance", bo.mark + " matters"),
                                Map.entry("notes", "about " + bo.mark)))
                .invited(bo.name, "Dinner", 3);
        json(Map.of(
                        "answer",
                        "ACCEPTED",
                        "partySize",
                        2,
                        "companions",
                        List.of(Map.of("name", "Companion of " + bo.mark, "diet", List.of("halal"))),
                        "dietNote",
                        "no " + bo.mark,
                        "message",
                        "Gladly, " + bo.mark))
                .post(at.link(bo.name))
                .then()
                .statusCode(200);
        at.answer(
                        bo.name,
                        Map.of(
                                "answer",
                                "ACCEPTED",
                                "partySize",
                                3,
                                "companions",
                                List.of(Map.of("name", "Friend of " + bo.mark)),
                                "dietNote",
                                "nothing that " + bo.mark + " minds",
                                "channel",
                                "PHONE",
                                "note",
                                bo.mark + " called",
                                "recordedBy",
                                "Desk of " + bo.recorder))
                .then()
                .statusCode(200);
        at.placed(bo.name, "Dinner", "Table", 2);
        given().header("Idempotency-Key", bo.mark).post(at.pathOfInvitation(bo.name) + "/remind");
        patch(at.pathOfGuest(bo.name), Map.of("notes", "now about " + bo.mark));
        patch(at.pathOfInvitation(bo.name), Map.of("note", "see what " + bo.mark + " wrote"))
                .then()
                .statusCode(200);
        bo.awaitRefusedMail();
        return bo;
    }

    private static String aMark() {
        return "xq%08d".formatted(MARKS.incrementAndGet());
    }

    private void awaitRefusedMail() {
        await("a mail that is refused").until(() -> read(summit.path() + "/messages?q=" + email + "&state=FAILED")
                .toString()
                .contains("No such person"));
    }

    /** Somebody who came to the dinner unexpected. */
    static PersonFixture unexpected(Given at) {
        PersonFixture eve = new PersonFixture();
        eve.summit = at;
        json(Map.of("name", eve.name, "dietNote", "nothing that " + eve.mark + " dislikes"))
                .post(at.pathOfDinner("Dinner") + "/attendees")
                .then()
                .statusCode(201);
        return eve;
    }

    /** The columns that hold something of the person, as {@code table.column}; those that are generated follow others. */
    Set<String> traces(DataSource database) throws SQLException {
        return traces(database, mark, phone, HexFormat.of().formatHex(mark.getBytes(StandardCharsets.UTF_8)));
    }

    /** The columns that hold one of these words. */
    static Set<String> traces(DataSource database, String... words) throws SQLException {
        String patterns = Arrays.stream(words).map(word -> "'%" + word + "%'").collect(Collectors.joining(", "));
        Set<String> traces = new TreeSet<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            List<String> queries = new ArrayList<>();
            ResultSet tables = statement.executeQuery(
                    """
                    select format('select unnest(array[%s]) from %I', string_agg(format(
                               'case when bool_or(lower(%1$I::text) like any (array[PATTERNS])) then %2$L end',
                               attname, relname || '.' || attname), ', '), relname)
                    from pg_class c join pg_attribute a on a.attrelid = c.oid
                    where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace
                      and attnum > 0 and not attisdropped and attgenerated = ''
                    group by relname""");
            while (tables.next()) {
                queries.add(tables.getString(1).replace("PATTERNS", patterns));
            }
            for (String query : queries) {
                ResultSet found = statement.executeQuery(query);
                while (found.next()) {
                    Optional.ofNullable(found.getString(1)).ifPresent(traces::add);
                }
            }
        }

        return traces;
    }
}
