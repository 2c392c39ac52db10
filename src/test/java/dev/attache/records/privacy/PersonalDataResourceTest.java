package dev.attache.records.privacy;

import static dev.attache.Given.json;
import static dev.attache.Given.read;
import static dev.attache.Refused.invalid;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.attache.Given;
import dev.attache.Json;
import dev.attache.SignedIn;
import dev.attache.records.ColumnDecisions;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PersonalDataResourceTest {
    /** Where what a table holds about a person stands: every table that leads to a delegate or a guest. */
    private static final Map<String, String> TOLD = Map.ofEntries(
            Map.entry("assignment", "delegates[0].assignments[0].duty"),
            Map.entry("dropped_assignment", "delegates[0].droppedAssignments[0].title"),
            Map.entry("calendar_link", "delegates[0].calendarLinks[0].createdAt"),
            Map.entry("registration", "delegates[0].registrations[0].status"),
            Map.entry("guest", "delegates[0].looksAfterGuests[0]"),
            Map.entry("attendee", "delegates[0].seats[0].dinner.id"),
            Map.entry("placement", "guests[0].invitations[0].seats[0].seat"),
            Map.entry("invitation", "guests[0].invitations[0].status"),
            Map.entry("rsvp", "guests[0].invitations[0].answers[0].message"),
            Map.entry("invitation_link", "guests[0].invitations[0].links[0].createdAt"));

    /** Where the rows of each table stand that hold something of a person that is erased. */
    private static final Map<String, String> ROWS = Map.of(
            "delegate", "delegates",
            "assignment", "delegates.assignments",
            "registration", "delegates.registrations",
            "engagement", "delegates.speaksAt",
            "guest", "guests",
            "invitation", "guests.invitations",
            "rsvp", "guests.invitations.answers",
            "message", "guests.invitations.messages",
            "mail", "guests.invitations.messages",
            "history", "guests.history");

    @Inject
    DataSource database;

    @Inject
    EntityManager entities;

    @Test
    void everyRowAboutAPersonIsExported() {
        Given summit = Given.aSummit();
        PersonFixture ada = PersonFixture.delegate(summit);
        PersonFixture bo = PersonFixture.guest(summit);
        Given.patch(summit.pathOfGuest(bo.name), Map.of("email", ada.email, "lookedAfterBy", summit.delegate(ada.name)))
                .then()
                .statusCode(200);

        Json told = read(summit.path() + "/personal-data?email=" + ada.email.toUpperCase());

        assertThat(tablesThatLeadToPeople())
                .containsAll(TOLD.keySet())
                .filteredOn(table -> !TOLD.containsKey(table))
                .as(
                        "Tables with a foreign key that leads to a person: let told_delegate or told_guest tell their rows (a"
                                + " migration replaces the function), and say in TOLD where")
                .isEmpty();
        TOLD.forEach((table, path) ->
                assertThat(told.getString(path)).as(table + " at " + path).isNotNull());
        assertThat(told.getString("delegates[0].phone")).isEqualTo(ada.phone);
        assertThat(told.getString("delegates[0].speaksAt[0].engagement.title.en"))
                .isEqualTo("Opening");
        assertThat(told.getString("delegates[0].assignments[0].engagement.startsAt"))
                .isEqualTo(Given.at("09:00"));
        assertThat(told.getString("guests[0].phone")).isEqualTo(bo.phone);
        assertThat(told.getString("guests[0].invitations[0].messages[0].text")).contains(bo.mark);
        assertThat(told.getList("guests[0].history.action")).startsWith("CREATED");
        assertThat(told.getList("delegates[0].historyOfAssignments.action")).contains("DELETED");
        assertThat(told.toString()).doesNotContain("secretHash", "search", "version");
    }

    /** The fixture puts the person's mark into each of these columns. */
    @Test
    void everyColumnThatIsErasedIsToldBefore() {
        Given summit = Given.aSummit();
        PersonFixture ada = PersonFixture.delegate(summit);
        PersonFixture bo = PersonFixture.guest(summit);
        Json ofAda = read(summit.path() + "/personal-data?delegate=" + summit.delegate(ada.name));
        Json ofBo = read(summit.path() + "/personal-data?guest=" + summit.guest(bo.name));

        assertThat(ColumnDecisions.withPersonalData("erased"::equals)).allSatisfy(column -> {
            String rows = ROWS.get(column.substring(0, column.indexOf('.')));
            assertThat(rows)
                    .as("where the rows of %s are told, in ROWS", column)
                    .isNotNull();
            String path = rows + "." + inApi(column.substring(column.indexOf('.') + 1));
            assertThat(ofAda.getString(path) + ofBo.getString(path))
                    .as("told_delegate or told_guest tells %s at %s", column, path)
                    .containsAnyOf(ada.mark, ada.phone, bo.mark, bo.phone);
        });
    }

    @Test
    void personIsExportedById() {
        Given summit = Given.aSummit();
        PersonFixture ada = PersonFixture.delegate(summit);
        PersonFixture bo = PersonFixture.guest(summit);

        Json ofAda = read(summit.path() + "/personal-data?delegate=" + summit.delegate(ada.name));
        Json ofBo = read(summit.path() + "/personal-data?guest=" + summit.guest(bo.name));

        assertThat(ofAda.toString()).contains(ada.mark).doesNotContain(bo.mark);
        assertThat(ofBo.toString()).contains(bo.mark).doesNotContain(ada.mark);
        given().get(summit.path() + "/personal-data?guest=0").then().statusCode(404);
        assertThat(read(summit.path() + "/personal-data").getList("delegates")).isEmpty();
        assertThat(read(summit.path() + "/personal-data?email=nobody@example.org")
                        .getList("guests"))
                .isEmpty();
    }

    @Test
    void deletedPersonIsExportedFromTheHistory() {
        Given summit = Given.aSummit().withGuest("Bo", Map.of("email", "bo@example.org"));
        given().header("If-Match", "*").delete(summit.pathOfGuest("Bo")).then().statusCode(204);

        Json told = read(summit.path() + "/personal-data?email=bo@example.org");

        assertThat(told.getList("guests[0].history.action")).containsExactly("CREATED", "DELETED");
    }

    @Test
    void accountIsExportedForAnAdminOnly() {
        String username = "u" + UUID.randomUUID();
        json(Map.of(
                        "username",
                        username,
                        "role",
                        "delegate",
                        "password",
                        "a long made up word",
                        "email",
                        username + "@example.org"))
                .post("/api/v1/accounts")
                .then()
                .statusCode(201);
        Given summit = Given.aSummit().withDelegate("Ada", Map.of("email", username + "@example.org"));
        String address = summit.path() + "/personal-data?delegate=" + summit.delegate("Ada");

        assertThat(read(address).getList("accounts.username")).isEqualTo(List.of(username));
        assertThat(given().get(address).asString()).doesNotContain("password");
        Json toDesk = Json.of(SignedIn.as("desk").asks().get(address));
        assertThat(toDesk.getList("accounts")).isEmpty();
        assertThat(toDesk.getString("delegates[0].name.en")).isEqualTo("Ada");
    }

    /** Of the speakers a person is told as one of them. */
    private String inApi(String column) {
        return column.equals("speakers")
                ? "name"
                : (String) entities.createNativeQuery("select json_name(:name)", String.class)
                        .setParameter("name", column)
                        .getSingleResult();
    }

    @SuppressWarnings("unchecked")
    private List<String> tablesThatLeadToPeople() {
        return entities.createNativeQuery(
                        """
                        with recursive led(oid) as (
                            select conrelid from pg_constraint
                            where contype = 'f' and confrelid in ('delegate'::regclass, 'guest'::regclass)
                            union
                            select c.conrelid from pg_constraint c join led l on c.confrelid = l.oid
                            where contype = 'f')
                        select distinct cast(cast(oid as regclass) as text) from led""",
                        String.class)
                .getResultList();
    }

    @Test
    void onlyAMailAddressIsSearched() {
        String path = Given.aSummit().path() + "/personal-data";

        for (String none : List.of("not an address", "", "plus query@example.org", "a@b@c", "@example.org", "pat@")) {
            invalid(given().queryParam("email", none).get(path), "email");
        }
        given().queryParam("email", "plus+query@example.org").get(path).then().statusCode(200);
    }

    @Test
    void personIsFoundByAnyFormOfTheAddress() throws SQLException {
        Given summit = Given.aSummit()
                .withGuest("Bo", Map.of("email", "bo@müller.example"))
                .withGuest("Zoe", Map.of("email", "zoe@example.org"));
        try (Connection connection = database.getConnection();
                PreparedStatement earlier = connection.prepareStatement("update guest set email = ? where id = ?")) {
            earlier.setString(1, "\u200BZoe@example．org\u00A0");
            earlier.setLong(2, summit.guest("Zoe"));
            earlier.executeUpdate();
        }

        for (String form : List.of("BO@MÜLLER.example", "bo@xn--mller-kva.example", "bo@mu\u0308ller.example")) {
            assertThat(found(summit, form)).containsExactly(summit.guest("Bo"));
        }
        assertThat(found(summit, "zoe@example.org")).containsExactly(summit.guest("Zoe"));
        assertThat(found(summit, "\u00A0zoe@example.org\u200B")).containsExactly(summit.guest("Zoe"));
    }

    private static List<Long> found(Given summit, String email) {
        return Json.of(given().queryParam("email", email).get(summit.path() + "/personal-data"))
                .getList("guests.id", Long.class);
    }
}
