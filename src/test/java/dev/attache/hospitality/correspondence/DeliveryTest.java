package dev.attache.hospitality.correspondence;

import static dev.attache.Given.patch;
import static dev.attache.Given.read;
import static dev.attache.Refused.invalid;
import static dev.attache.Waiting.await;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.attache.Given;
import dev.attache.Json;
import dev.attache.Statements;
import dev.attache.TestMail;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An invitation tells whether its latest mail reached the guest, and so do the summary and the overview. */
@QuarkusTest
class DeliveryTest {
    private Given summit;

    @BeforeEach
    void refusedAndDeliveredMails() {
        summit = Given.aSummit()
                .withDinner("Dinner", 9)
                .withGuest("Reached", Map.of("email", TestMail.anAddress("guest")))
                .withGuest("Refused", Map.of("email", TestMail.anAddress("nobody")))
                .withGuest("Waiting", Map.of("email", TestMail.anAddress("busy")))
                .withGuest("Post")
                .withGuest("Draft", Map.of("email", TestMail.anAddress("guest")))
                .invited("Reached", "Dinner", 1)
                .invited("Refused", "Dinner", 1)
                .invited("Post", "Dinner", 1)
                .drafted("Draft", "Dinner", 1);
        await("settled").until(() -> messages("state=PENDING").getInt("count") == 0);
    }

    @Test
    void refusedMailShowsOnItsInvitation() {
        assertThat(delivery("Reached")).isEqualTo("SENT");
        assertThat(delivery("Refused")).isEqualTo("FAILED");
        assertThat(delivery("Post")).as("a guest without an address").isEqualTo("NONE");
        assertThat(delivery("Draft")).isEqualTo("NONE");
    }

    @Test
    void mailThatWaitsIsPending() {
        summit.invited("Waiting", "Dinner", 1);

        assertThat(delivery("Waiting")).isEqualTo("PENDING");
    }

    @Test
    void invitationsAreFilteredByDelivery() {
        assertThat(guests("delivery=FAILED")).containsExactly("Refused");
        assertThat(guests("delivery=SENT")).containsExactly("Reached");
        assertThat(guests("delivery=NONE")).containsExactlyInAnyOrder("Post", "Draft");
        assertThat(guests("delivery=PENDING")).isEmpty();
        invalid(given().get(summit.pathOfDinner("Dinner") + "/invitations?delivery=LOST"), "delivery");
    }

    @Test
    void summaryListsWhomTheirMailDidNotReach() {
        Json summary = read(summit.pathOfDinner("Dinner") + "/summary");

        assertThat(summary.getList("undelivered.guest.name.en", String.class)).containsExactly("Refused");
        assertThat(summary.getString("undelivered[0].kind")).isEqualTo("INVITATION");
        assertThat(summary.getString("undelivered[0].error")).contains("550");
        assertThat(summary.getLong("undelivered[0].message"))
                .isEqualTo(messages("state=FAILED").getLong("results[0].id"));
    }

    @Test
    void overviewShowsItInBothLanguages() {
        assertThat(overview("en")).contains("Mail that was not delivered", "Refused · Invitation", "550");
        assertThat(overview("zh-Hant")).contains("未能送達的郵件", "Refused · 邀請函");
    }

    @Test
    void laterSuccessClearsTheFailure() {
        patch(summit.pathOfGuest("Refused"), Map.of("email", TestMail.anAddress("guest")))
                .then()
                .statusCode(200);
        given().post(summit.pathOfInvitation("Refused") + "/remind").then().statusCode(200);
        await("reminder").until(() -> messages("state=SENT&kind=REMINDER").getInt("count") == 1);

        assertThat(delivery("Refused")).isEqualTo("SENT");
        assertThat(read(summit.pathOfDinner("Dinner") + "/summary").getList("undelivered"))
                .isEmpty();
        assertThat(overview("en")).doesNotContain("not delivered");
    }

    @Test
    void repeatedMailGoesToTheCorrectedAddress() {
        String corrected = TestMail.anAddress("guest");
        patch(summit.pathOfGuest("Refused"), Map.of("email", corrected)).then().statusCode(200);

        long failed = messages("state=FAILED").getLong("results[0].id");
        given().post(summit.path() + "/messages/" + failed + "/retry").then().statusCode(200);

        assertThat(TestMail.to(corrected)).hasSize(1);
    }

    @Test
    void withdrawnInvitationIsNotListedAsUndelivered() {
        given().post(summit.pathOfInvitation("Refused") + "/withdraw").then().statusCode(200);

        assertThat(read(summit.pathOfDinner("Dinner") + "/summary").getList("undelivered"))
                .isEmpty();
    }

    @Test
    void listOfManyInvitationsTakesAsManyStatementsAsAListOfOne() {
        String list = summit.pathOfDinner("Dinner") + "/invitations?delivery=";

        assertThat(Statements.of(() -> read(list + "NONE"))).isEqualTo(Statements.of(() -> read(list + "FAILED")));
    }

    private String delivery(String guest) {
        return read(summit.pathOfInvitation(guest)).getString("delivery");
    }

    private java.util.List<String> guests(String filter) {
        return read(summit.pathOfDinner("Dinner") + "/invitations?" + filter)
                .getList("results.guest.name.en", String.class);
    }

    private Json messages(String filter) {
        return read(summit.path() + "/messages?" + filter);
    }

    private String overview(String language) {
        return given().get(summit.pathOfDinner("Dinner") + "/overview.html?lang=" + language)
                .asString();
    }
}
