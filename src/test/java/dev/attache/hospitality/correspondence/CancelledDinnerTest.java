package dev.attache.hospitality.correspondence;

import static dev.attache.Given.at;
import static dev.attache.Given.json;
import static dev.attache.Given.patch;
import static dev.attache.Given.read;
import static dev.attache.Refused.refused;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.attache.Given;
import dev.attache.Json;
import dev.attache.TestMail;
import dev.attache.outbox.queue.WaitingMail;
import dev.attache.platform.icalendar.ParsedCalendar;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A dinner that is cancelled: its guests are told, and nothing more is taken from them. */
@QuarkusTest
class CancelledDinnerTest {
    @Inject
    Reminders reminders;

    @Inject
    WaitingMail waitingMail;

    private final String ana = TestMail.anAddress("ana");
    private final String lin = TestMail.anAddress("lin");
    private final String no = TestMail.anAddress("no");
    private Given summit;
    private String dinner;

    @BeforeEach
    void aDinnerWithGuests() {
        summit = Given.aSummit()
                .withGuest("Ana", Map.of("email", ana))
                .withGuest("Lin", Map.of("email", lin, "language", "zh-Hant"))
                .withGuest("No", Map.of("email", no))
                .withGuest("Draft", Map.of("email", TestMail.anAddress("draft")))
                .withDinner(
                        "Dinner",
                        2,
                        Map.of(
                                "title", Map.of("en", "Dinner", "zh-Hant", "晚宴"),
                                "startsAt", at("19:00"),
                                "greeting", Map.of("en", "Do come."),
                                "rsvpBy", "2030-05-10T18:00:00+03:00"))
                .invited("Ana", "Dinner", 2)
                .invited("Lin", "Dinner", 1)
                .invited("No", "Dinner", 1)
                .drafted("Draft", "Dinner", 1)
                .accepted("Ana", 2);
        summit.answer("No", Map.of("answer", "DECLINED"));
        summit.mailed("Ana").mailed("Lin").mailed("No");
        dinner = summit.pathOfDinner("Dinner");
    }

    @Test
    void guestsWhoMayComeAreToldAndTheirCalendarsCancelled() {
        cancel();
        assertThat(read(summit.path() + "/messages?kind=CANCELLATION").getList("results.state", String.class))
                .as("a slip can be taken back")
                .containsExactly("PENDING", "PENDING");
        summit.released();

        Received english = Received.by(ana, 3);
        assertThat(english.subject()).isEqualTo("Cancelled: Dinner");
        assertThat(english.text())
                .contains("our dinner on Tuesday, 14 May 2030 has been cancelled")
                .doesNotContain("/rsvp/", "When:");
        assertThat(english.method()).isEqualTo("CANCEL");
        assertThat(english.lines()).contains("STATUS:CANCELLED");
        Received chinese = Received.by(lin, 2);
        assertThat(chinese.subject()).isEqualTo("取消通知：晚宴");
        assertThat(chinese.text()).contains("因故取消");
        assertThat(kinds("No")).doesNotContain("CANCELLATION");
        assertThat(kinds("Draft")).isEmpty();
    }

    @Test
    void guestWhoseInvitationIsWithdrawnMeanwhileIsToldOfTheCancellation() {
        cancel();
        given().post(summit.pathOfInvitation("Ana") + "/withdraw").then().statusCode(200);
        summit.released();

        assertThat(Received.by(ana, 3).subject()).isEqualTo("Cancelled: Dinner");
        assertThat(kinds("Ana")).doesNotContain("WITHDRAWAL");
    }

    @Test
    void cancellationThatIsTakenBackInTimeIsNotTold() {
        cancel();
        reinstate();
        summit.released();

        assertThat(read(summit.path() + "/messages?kind=CANCELLATION").getList("results.state", String.class))
                .containsOnly("CANCELLED");
        assertThat(kinds("Ana")).doesNotContain("CHANGE");
    }

    @Test
    void reinstatementIsToldToGuestsWhoWereToldOfTheCancellation() {
        int before = ParsedCalendar.sequence(Received.by(ana, 2).parsed().only());
        cancel();
        summit.released();
        Received.by(ana, 3);
        summit.mailed("Ana").mailed("Lin");

        reinstate();
        summit.released();

        Received english = Received.by(ana, 4);
        assertThat(english.subject()).isEqualTo("It takes place: Dinner");
        assertThat(english.text()).contains("takes place after all", "19:00", "You have accepted", "/rsvp/");
        assertThat(english.method()).isEqualTo("REQUEST");
        assertThat(ParsedCalendar.sequence(english.parsed().only())).isGreaterThan(before);
        assertThat(Received.by(lin, 3).text()).contains("現已恢復舉行");
    }

    @Test
    void invitationThatHasNotLeftIsDroppedAndLeavesWithTheReinstatement() {
        String late = TestMail.anAddress("late");
        summit.withGuest("Late", Map.of("email", late)).drafted("Late", "Dinner", 1);
        given().post(summit.pathOfInvitation("Late") + "/send?mail=false");
        waitingMail.write(summit, "Late", late, "PENDING", Duration.ofDays(1), false);

        cancel();
        summit.released();
        assertThat(kinds("Late")).containsExactly("INVITATION");
        assertThat(TestMail.arrivedFor(late)).isEmpty();

        reinstate();
        assertThat(Received.by(late).subject()).isEqualTo("Invitation: Dinner");
    }

    @Test
    void changeOfACancelledDinnerIsNotTold() {
        cancel();
        summit.released();
        Received.by(ana, 3);
        summit.mailed("Ana").mailed("Lin");

        patch(dinner, Map.of("startsAt", at("20:00"))).then().statusCode(200);

        assertThat(kinds("Ana")).containsExactly("INVITATION", "CONFIRMATION", "CANCELLATION");
    }

    @Test
    void cancelledDinnerInvitesRemindsAndTakesNobody() {
        cancel();

        summit.withGuest("New");
        refused(json(Map.of("guest", summit.guest("New"))).post(dinner + "/invitations"), 409, "cancelled");
        refused(given().post(summit.pathOfInvitation("Draft") + "/send"), 409, "cancelled");
        refused(given().post(dinner + "/send"), 409, "cancelled");
        refused(given().post(summit.pathOfInvitation("Lin") + "/remind"), 409, "cancelled");
        refused(given().post(dinner + "/remind"), 409, "cancelled");
        refused(summit.answer("Lin", Map.of("answer", "ACCEPTED")), 409, "cancelled");
        refused(
                json(Map.of("arrival", "ARRIVED")).put(summit.pathOfAttendee("Ana", "Dinner") + "/arrival"),
                409,
                "cancelled");
        reminders.remind(Instant.parse("2030-05-08T12:00:00Z"));
        assertThat(kinds("Lin")).doesNotContain("REMINDER");
    }

    @Test
    void waitingListOfACancelledDinnerIsNotPromoted() {
        summit.accepted("Lin", 1);
        assertThat(read(summit.pathOfInvitation("Lin")).getString("status")).isEqualTo("WAITLISTED");
        cancel();

        given().post(summit.pathOfInvitation("Ana") + "/withdraw").then().statusCode(200);
        assertThat(read(summit.pathOfInvitation("Lin")).getString("status")).isEqualTo("WAITLISTED");
        assertThat(kinds("Ana")).doesNotContain("WITHDRAWAL");

        reinstate();
        assertThat(read(summit.pathOfInvitation("Lin")).getString("status")).isEqualTo("ACCEPTED");
    }

    @Test
    void guestsPageSaysThatTheDinnerIsCancelled() {
        String link = summit.link("Ana");
        cancel();

        Json own = Json.of(given().accept(ContentType.JSON).get(link));
        assertThat(own.getString("dinner.status")).isEqualTo("CANCELLED");
        assertThat(own.getBoolean("open")).isFalse();
        Response refused = json(Map.of("answer", "DECLINED")).post(link);
        refused(refused, 409, "dinner-cancelled");
        assertThat(Json.of(refused).getString("detail")).isEqualTo("This dinner has been cancelled.");
        assertThat(page(link + "?lang=en"))
                .contains("This dinner has been cancelled.")
                .doesNotContain("<form", "look forward", "Do come.");
        assertThat(page(link + "?lang=zh-Hant")).contains("晚宴已經取消。").doesNotContain("<form");
        assertThat(given().accept("text/html")
                        .formParam("answer", "DECLINED")
                        .post(link + "?lang=en")
                        .asString())
                .contains("This dinner has been cancelled.");
    }

    @Test
    void pagesOfTheDeskAndTheDoorSaySo() {
        cancel();

        assertThat(page(dinner + "/overview.html?lang=en"))
                .contains("This dinner has been cancelled.")
                .doesNotContain("Answers until");
        assertThat(page(dinner + "/overview.html?lang=zh-Hant")).contains("晚宴已經取消。");
        for (String printed : List.of("/seating.html", "/kitchen.html", "/place-cards.html")) {
            assertThat(page(dinner + printed + "?lang=en")).contains("This dinner has been cancelled.");
            assertThat(page(dinner + printed + "?lang=zh-Hant")).contains("晚宴已經取消。");
        }
        assertThat(page(dinner + "/check-in.html?lang=en"))
                .contains("nobody is ticked off")
                .doesNotContain("method=\"post\"");
        assertThat(page(dinner + "/check-in.html?lang=zh-Hant")).contains("不再辦理報到");
        Response button = given().formParam("arrival", "ARRIVED")
                .formParam("lang", "en")
                .post(summit.pathOfAttendee("Ana", "Dinner") + "/arrival");
        assertThat(button.statusCode()).isEqualTo(409);
        assertThat(button.asString()).contains("nobody is ticked off");
    }

    private void cancel() {
        given().post(dinner + "/cancel").then().statusCode(200);
    }

    private void reinstate() {
        given().post(dinner + "/reinstate").then().statusCode(200);
    }

    private static String page(String path) {
        return given().accept("text/html")
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private List<String> kinds(String guest) {
        return read(summit.path() + "/messages?sort=createdAt&invitation="
                        + summit.pathOfInvitation(guest).replaceFirst(".*/", ""))
                .getList("results.kind", String.class);
    }
}
