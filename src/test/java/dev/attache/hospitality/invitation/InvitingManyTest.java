package dev.attache.hospitality.invitation;

import static dev.attache.Given.json;
import static dev.attache.Given.read;
import static dev.attache.Refused.invalid;
import static dev.attache.Refused.refused;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.attache.Given;
import dev.attache.Json;
import dev.attache.Race;
import dev.attache.Statements;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Many guests are invited by one call: all or nobody. */
@QuarkusTest
class InvitingManyTest {
    private Given summit;
    private String invitations;

    @BeforeEach
    void guests() {
        summit = Given.aSummit().withDinner("Dinner", 50);
        invitations = summit.pathOfDinner("Dinner") + "/invitations";
        for (String name : List.of("Ana", "Bo", "Cy")) {
            summit.withGuest(name, Map.of("category", "board"));
        }
        summit.withGuest("Dee", Map.of("category", "community"));
    }

    @Test
    void listOfInvitationsIsDraftedInItsOrder() {
        Response answer =
                json(List.of(invitation("Cy", 2), invitation("Ana", 1))).post(invitations);

        assertThat(answer.statusCode()).isEqualTo(201);
        Json drafted = Json.of(answer);
        assertThat(drafted.getInt("count")).isEqualTo(2);
        assertThat(drafted.getList("invitations.guest.name.en", String.class)).containsExactly("Cy", "Ana");
        assertThat(drafted.getList("invitations.maxPartySize", Integer.class)).containsExactly(2, 1);
        assertThat(drafted.getList("invitations.status", String.class)).containsOnly("DRAFT");
        assertThat(drafted.getList("alreadyInvited")).isEmpty();
    }

    @Test
    void guestsAreInvitedInTheSameTerms() {
        Json drafted = Json.of(json(Map.of(
                        "guests",
                        List.of(summit.guest("Ana"), summit.guest("Dee")),
                        "maxPartySize",
                        3,
                        "note",
                        "by hand"))
                .post(invitations));

        assertThat(drafted.getList("invitations.maxPartySize", Integer.class)).containsExactly(3, 3);
        assertThat(drafted.getList("invitations.note", String.class)).containsOnly("by hand");
    }

    @Test
    void categoryIsInvitedWithoutThoseWhoAre() {
        summit.drafted("Bo", "Dinner", 1);

        Json drafted = Json.of(json(Map.of("category", "board")).post(invitations));

        assertThat(drafted.getList("invitations.guest.name.en", String.class)).containsExactly("Ana", "Cy");
        assertThat(drafted.getList("alreadyInvited.name.en", String.class)).containsExactly("Bo");
    }

    @Test
    void guestOfAListWhoIsInvitedRefusesTheWhole() {
        summit.drafted("Bo", "Dinner", 1);

        Response answer =
                json(List.of(invitation("Ana", 1), invitation("Bo", 1))).post(invitations);

        refused(answer, 409, "already-invited");
        assertThat(Json.of(answer).getList("alreadyInvited.guest.name.en", String.class))
                .containsExactly("Bo");
        assertThat(read(invitations).getInt("count")).isEqualTo(1);
    }

    @Test
    void faultOfOneEntryInvitesNobodyAndIsNamed() {
        invalid(
                json(List.of(invitation("Ana", 1), Map.of("guest", 999_999_999)))
                        .post(invitations),
                "/1/guest");
        invalid(json(List.of(invitation("Ana", 1), invitation("Ana", 1))).post(invitations), "/1/guest");
        invalid(json(List.of(invitation("Ana", 1), invitation("Bo", 21))).post(invitations), "/1/maxPartySize");
        invalid(json(List.of(invitation("Ana", 1), Map.of("maxPartySize", 1))).post(invitations), "/1/guest");
        invalid(
                json(Map.of("guests", List.of(summit.guest("Ana"), 999_999_999)))
                        .post(invitations),
                "/guests/1");
        invalid(json(Map.of("category", "nonsense")).post(invitations), "/category");
        invalid(json(Map.of("category", "board", "maxPartySize", 0)).post(invitations), "/maxPartySize");
        invalid(json(Map.of("category", "board", "colour", "red")).post(invitations), "/colour");

        assertThat(read(invitations).getInt("count")).isZero();
    }

    @Test
    void emptyListsAndTooLongOnesAreInvalid() {
        for (Object body : List.of(
                List.of(),
                Map.of("guests", List.of()),
                Collections.nCopies(501, Map.of("guest", 1)),
                Map.of("guests", Collections.nCopies(501, 1)),
                Map.of("category", "board", "guests", List.of(1)),
                List.of(1, 2))) {
            assertThat(json(body).post(invitations).statusCode()).isEqualTo(400);
        }
        for (String body : List.of("null", "7", "\"all\"", "[null]", "[[]]", "{}")) {
            assertThat(given().contentType("application/json")
                            .body(body)
                            .post(invitations)
                            .statusCode())
                    .as(body)
                    .isEqualTo(400);
        }
    }

    @Test
    void categoriesThatAreInvitedAtTheSameTimeInviteEachGuestOnce() throws Exception {
        List<Response> answers =
                Race.of(4, i -> () -> json(Map.of("category", "board")).post(invitations));

        assertThat(answers).allMatch(a -> a.statusCode() == 201);
        assertThat(answers.stream().mapToInt(a -> Json.of(a).getInt("count")).sum())
                .isEqualTo(3);
        assertThat(read(invitations).getInt("count")).isEqualTo(3);
    }

    @Test
    void manyGuestsTakeFewStatements() {
        List<Long> many = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            summit.withGuest("Guest " + i);
            many.add(summit.guest("Guest " + i));
        }

        long few =
                Statements.of(() -> json(Map.of("guests", many.subList(0, 2))).post(invitations));
        long all =
                Statements.of(() -> json(Map.of("guests", many.subList(2, 30))).post(invitations));

        assertThat(all - few).as("an insert and the sequence's share for each").isLessThanOrEqualTo(28);
    }

    private Map<String, Object> invitation(String guest, int maxPartySize) {
        return Map.of("guest", summit.guest(guest), "maxPartySize", maxPartySize);
    }
}
