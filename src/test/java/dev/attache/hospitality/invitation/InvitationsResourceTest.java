package dev.attache.hospitality.invitation;

import static dev.attache.Given.json;
import static dev.attache.Given.names;
import static dev.attache.Given.patch;
import static dev.attache.Given.read;
import static dev.attache.Refused.invalid;
import static dev.attache.Refused.refused;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.attache.Given;
import dev.attache.Json;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The life of an invitation, as the desk leads it. */
@QuarkusTest
class InvitationsResourceTest {
    private Given summit;

    @BeforeEach
    void aSummit() {
        summit = Given.aSummit()
                .withDinner("Dinner", 10)
                .withGuest("Ana", Map.of("category", "board", "country", "UY", "diet", List.of("vegan")))
                .withGuest("Bo", Map.of("category", "community", "country", "EE"));
    }

    @Test
    void invitationStartsAsADraft() {
        summit.drafted("Ana", "Dinner", 2);

        Json invitation = invitation("Ana");

        assertThat(invitation.getString("status")).isEqualTo("DRAFT");
        assertThat(invitation.getInt("maxPartySize")).isEqualTo(2);
        assertThat(invitation.getString("guest.name.en")).isEqualTo("Ana");
        assertThat(invitation.getString("partySize")).isNull();
        assertThat(invitation.getList("answers")).isEmpty();
        assertThat(invitation.getList("diet", String.class)).containsExactly("vegan");
    }

    @Test
    void nobodyIsInvitedTwice() {
        summit.invited("Ana", "Dinner", 1);

        refused(
                json(Map.of("guest", summit.guest("Ana"))).post(summit.pathOfDinner("Dinner") + "/invitations"),
                409,
                "already-invited");
    }

    @Test
    void withdrawnGuestMayBeInvitedAgain() {
        summit.invited("Ana", "Dinner", 1);
        post("Ana", "/withdraw").then().statusCode(200);

        summit.invited("Ana", "Dinner", 1);

        assertThat(invitation("Ana").getString("status")).isEqualTo("SENT");
        assertThat(read(summit.pathOfDinner("Dinner") + "/invitations").getInt("count"))
                .isEqualTo(2);
    }

    @Test
    void everyAnswerIsKeptAndTheLatestCounts() {
        summit.invited("Ana", "Dinner", 3);
        summit.answer("Ana", Map.of("answer", "TENTATIVE", "channel", "PHONE", "note", "Will ring again"));
        summit.answer(
                "Ana",
                Map.of(
                        "answer",
                        "ACCEPTED",
                        "partySize",
                        2,
                        "companions",
                        List.of(Map.of("name", "A. Companion", "diet", List.of("Halal"))),
                        "diet",
                        List.of("vegetarian"),
                        "dietNote",
                        "no onions",
                        "message",
                        "Looking forward",
                        "channel",
                        "EMAIL",
                        "recordedBy",
                        "Desk 2"));

        Json invitation = invitation("Ana");

        assertThat(invitation.getString("status")).isEqualTo("ACCEPTED");
        assertThat(invitation.getInt("partySize")).isEqualTo(2);
        assertThat(invitation.getString("companions[0].name")).isEqualTo("A. Companion");
        assertThat(invitation.getList("companions[0].diet", String.class)).containsExactly("halal");
        assertThat(invitation.getList("diet", String.class)).containsExactly("vegetarian");
        assertThat(invitation.getString("dietNote")).isEqualTo("no onions");
        assertThat(invitation.getString("channel")).isEqualTo("EMAIL");
        assertThat(invitation.getString("respondedAt")).isNotNull();
        assertThat(invitation.getList("answers.answer", String.class)).containsExactly("TENTATIVE", "ACCEPTED");
        assertThat(invitation.getList("answers.outcome", String.class)).containsExactly("TENTATIVE", "ACCEPTED");
        assertThat(invitation.getList("answers.note", String.class)).containsExactly("Will ring again", null);
        assertThat(invitation.getString("answers[1].message")).isEqualTo("Looking forward");
        assertThat(invitation.getString("answers[0].recordedBy"))
                .as("who is signed in")
                .isEqualTo("admin");
        assertThat(invitation.getString("answers[1].recordedBy")).isEqualTo("Desk 2");
    }

    @Test
    void answerMayBeChanged() {
        summit.invited("Ana", "Dinner", 3).accepted("Ana", 3);
        assertThat(seatsHeld()).isEqualTo(3);

        summit.answer("Ana", Map.of("answer", "DECLINED"));
        assertThat(seatsHeld()).isZero();
        assertThat(invitation("Ana").getString("partySize")).isNull();

        summit.accepted("Ana", 1);
        assertThat(seatsHeld()).isEqualTo(1);
    }

    @Test
    void illegalMovesAreRefused() {
        summit.drafted("Ana", "Dinner", 1);
        refused(summit.answer("Ana", Map.of("answer", "ACCEPTED")), 409, "illegal-move");
        refused(post("Ana", "/remind"), 409, "illegal-move");

        summit.sent("Ana");
        refused(post("Ana", "/send"), 409, "illegal-move");
        refused(given().header("If-Match", "*").delete(summit.pathOfInvitation("Ana")), 409, "illegal-move");

        summit.accepted("Ana", 1);
        refused(post("Ana", "/remind"), 409, "illegal-move");

        post("Ana", "/withdraw").then().statusCode(200);
        for (String move : List.of("/withdraw", "/send", "/remind", "/link")) {
            refused(post("Ana", move), 409, "illegal-move");
        }
        refused(summit.answer("Ana", Map.of("answer", "ACCEPTED")), 409, "illegal-move");
        assertThat(seatsHeld()).isZero();
    }

    @Test
    void draftIsDeleted() {
        summit.drafted("Ana", "Dinner", 1);

        given().header("If-Match", "*")
                .delete(summit.pathOfInvitation("Ana"))
                .then()
                .statusCode(204);
        given().get(summit.pathOfInvitation("Ana")).then().statusCode(404);
    }

    @Test
    void partyIsAsLargeAsIsInvited() {
        summit.invited("Ana", "Dinner", 2);

        invalid(summit.answer("Ana", Map.of("answer", "ACCEPTED", "partySize", 3)), "/partySize");
        invalid(
                summit.answer(
                        "Ana",
                        Map.of("answer", "ACCEPTED", "partySize", 1, "companions", List.of(Map.of("name", "X")))),
                "/companions");
        invalid(summit.answer("Ana", Map.of("answer", "ACCEPTED", "diet", List.of("stardust"))), "/diet/0");

        summit.accepted("Ana", 2);
        invalid(patch(summit.pathOfInvitation("Ana"), Map.of("maxPartySize", 1)), "/maxPartySize");
    }

    @Test
    void deskRecordsAnswersAfterTheDeadline() {
        patch(summit.pathOfDinner("Dinner"), Map.of("rsvpBy", "2020-01-01T00:00:00Z"));

        summit.invited("Ana", "Dinner", 1).accepted("Ana", 1);

        assertThat(invitation("Ana").getString("status")).isEqualTo("ACCEPTED");
    }

    @Test
    void allDraftsAreSentAtOnceAndWhoHasNoMailAddressIsNamed() {
        summit.withGuest("Cy", Map.of("email", "cy-" + summit.slug + "@example.org"))
                .drafted("Ana", "Dinner", 1)
                .drafted("Cy", "Dinner", 1)
                .invited("Bo", "Dinner", 1);

        Json sent = Json.of(given().post(summit.pathOfDinner("Dinner") + "/send")
                .then()
                .statusCode(200)
                .extract());

        assertThat(sent.getInt("count")).isEqualTo(2);
        assertThat(sent.getInt("mailed")).isEqualTo(1);
        assertThat(sent.getList("withoutEmail.name.en", String.class)).containsExactly("Ana");
        assertThat(read(summit.pathOfDinner("Dinner") + "/invitations?status=SENT")
                        .getInt("count"))
                .isEqualTo(3);
    }

    @Test
    void guestsWithoutAnAnswerAreReminded() {
        summit.invited("Ana", "Dinner", 1).invited("Bo", "Dinner", 1).accepted("Bo", 1);

        int reminded =
                Json.of(given().post(summit.pathOfDinner("Dinner") + "/remind")).getInt("count");

        assertThat(reminded).isEqualTo(1);
        assertThat(invitation("Ana").getString("remindedAt")).isNotNull();
        assertThat(invitation("Bo").getString("remindedAt")).isNull();
    }

    @Test
    void invitationsAreFoundByStateCategoryAndCountry() {
        summit.invited("Bo", "Dinner", 1).invited("Ana", "Dinner", 1).accepted("Ana", 1);

        assertThat(found("")).containsExactly("Ana", "Bo");
        assertThat(found("?status=ACCEPTED")).containsExactly("Ana");
        assertThat(found("?category=community")).containsExactly("Bo");
        assertThat(found("?country=UY")).containsExactly("Ana");
        assertThat(found("?q=bo")).containsExactly("Bo");
        assertThat(found("?sort=-name")).containsExactly("Bo", "Ana");
    }

    @Test
    void guestListIsReadAsATable() {
        summit.invited("Ana", "Dinner", 2).invited("Bo", "Dinner", 1);
        summit.answer(
                "Ana",
                Map.of(
                        "answer",
                        "ACCEPTED",
                        "partySize",
                        2,
                        "companions",
                        List.of(Map.of("name", "=A. Companion", "diet", List.of("halal")))));
        String path = summit.pathOfDinner("Dinner") + "/invitations";

        String csv = given().accept("text/csv")
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .asString();

        assertThat(csv.lines()).hasSize(3);
        assertThat(csv.lines().toList().get(1))
                .contains("Ana", "ACCEPTED", "'=A. Companion", "vegan", "=A. Companion: halal");
        assertThat(given().get(path + ".csv").asString()).isEqualTo(csv);
        assertThat(given().get(path + ".csv?status=SENT").asString().lines()).hasSize(2);
        assertThat(given().get(path + ".xlsx").asByteArray()).startsWith('P', 'K');
        assertThat(given().accept("*/*").get(path).contentType()).startsWith("application/json");
        assertThat(given().accept("application/json").get(path).contentType()).startsWith("application/json");
        assertThat(given().accept("image/png").get(path).statusCode()).isEqualTo(406);
    }

    @Test
    void invitedGuestIsNotDeleted() {
        summit.drafted("Ana", "Dinner", 1);

        refused(given().header("If-Match", "*").delete(summit.pathOfGuest("Ana")), 409, "in-use");
    }

    private List<String> found(String query) {
        return names(read(summit.pathOfDinner("Dinner") + "/invitations" + query), "guest.name.en");
    }

    private Json invitation(String guest) {
        return read(summit.pathOfInvitation(guest));
    }

    private Response post(String guest, String move) {
        return given().post(summit.pathOfInvitation(guest) + move);
    }

    private int seatsHeld() {
        return read(summit.pathOfDinner("Dinner")).getInt("seatsHeld");
    }
}
