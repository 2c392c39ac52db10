package dev.attache.hospitality.rsvp;

import static dev.attache.Given.at;
import static dev.attache.Given.json;
import static dev.attache.Given.patch;
import static dev.attache.Given.read;
import static dev.attache.Refused.invalid;
import static dev.attache.Refused.refused;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.attache.ClientFromOtherNetwork;
import dev.attache.Given;
import dev.attache.Json;
import dev.attache.hospitality.invitation.Invitation;
import dev.attache.hospitality.invitation.Rsvp;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A guest's own answer by the secret link. */
@QuarkusTest
class RsvpResourceTest {
    private Given summit;

    @Inject
    EntityManager entities;

    @BeforeEach
    void aSummit() {
        summit = Given.aSummit(Map.of("city", "Tallinn"))
                .withDinner(
                        "Dinner",
                        4,
                        Map.of(
                                "title",
                                Map.of("en", "Dinner", "zh-Hant", "晚宴"),
                                "host",
                                Map.of("en", "The host", "zh-Hant", "測試主人"),
                                "notes",
                                "desk-only-of-the-dinner",
                                "greeting",
                                Map.of("en", "Welcome", "zh-Hant", "歡迎"),
                                "rsvpBy",
                                at("12:00")))
                .withGuest(
                        "Ana",
                        Map.of(
                                "honorific",
                                "Ms",
                                "diet",
                                List.of("vegan"),
                                "notes",
                                "desk-only-of-the-guest",
                                "relevance",
                                "desk-only-relevance"))
                .withGuest("Bo")
                .withGuest("Cy");
    }

    @ParameterizedTest
    @CsvSource({
        "zh-Hant, 測試賓客, 女士, 測試賓客 女士",
        "zh-Hant, 測試賓客, Ms, 測試賓客 測試處長",
        "en, 測試賓客, 女士, 測試賓客 女士",
        "en, Example Guest, Ms, Ms Example Guest",
    })
    void guestIsAddressedByTheScriptOfTheName(String language, String name, String honorific, String addressed) {
        summit.withGuest("Addressed", Map.of("name", Map.of("und", name), "honorific", honorific, "position", "測試處長"))
                .invited("Addressed", "Dinner", 1);

        assertThat(given().accept("text/html")
                        .get(summit.link("Addressed") + "?lang=" + language)
                        .asString())
                .contains("<p class=\"guest\">" + addressed + "</p>");
    }

    @Test
    void guestSeesTheInvitation() {
        String link = invited("Ana", 2);

        Json own = own(link);

        assertThat(own.getString("dinner.title.en")).isEqualTo("Dinner");
        assertThat(own.getString("dinner.date")).isEqualTo(Given.DAY);
        assertThat(own.getString("dinner.startsAt")).isNull();
        assertThat(own.getString("dinner.host.en")).isEqualTo("The host");
        assertThat(own.getString("dinner.greeting.zh-Hant")).isEqualTo("歡迎");
        assertThat(own.getString("dinner.rsvpBy")).isEqualTo(at("12:00"));
        assertThat(own.getString("summit.city")).isEqualTo("Tallinn");
        assertThat(own.getString("guest.name.en")).isEqualTo("Ana");
        assertThat(own.getString("guest.honorific")).isEqualTo("Ms");
        assertThat(own.getString("status")).isEqualTo("SENT");
        assertThat(own.getInt("maxPartySize")).isEqualTo(2);
        assertThat(own.getList("diet", String.class)).containsExactly("vegan");
        assertThat(own.getList("diets.code", String.class)).contains("halal", "kosher");
        assertThat(own.getBoolean("open")).isTrue();
    }

    @Test
    void guestAcceptsWithACompanion() {
        String link = invited("Ana", 2);

        Json own = Json.of(answer(
                link,
                Map.of(
                        "answer",
                        "ACCEPTED",
                        "companions",
                        List.of(Map.of("name", "A. Companion", "diet", List.of("Halal"))),
                        "diet",
                        List.of("vegetarian"),
                        "dietNote",
                        "no onions",
                        "message",
                        "Gladly")));

        assertThat(own.getString("status")).isEqualTo("ACCEPTED");
        assertThat(own.getInt("partySize")).isEqualTo(2);
        assertThat(own.getList("companions[0].diet", String.class)).containsExactly("halal");
        assertThat(own.getList("diet", String.class)).containsExactly("vegetarian");
        assertThat(own.getString("dietNote")).isEqualTo("no onions");
        assertThat(own.getString("message")).isEqualTo("Gladly");
        assertThat(own.getString("respondedAt")).isNotNull();
        assertThat(seatsHeld()).isEqualTo(2);
        assertThat(read(summit.pathOfInvitation("Ana")).getString("channel")).isEqualTo("LINK");
    }

    @Test
    void guestChangesTheirMind() {
        String link = invited("Ana", 3);

        assertThat(status(answer(link, Map.of("answer", "ACCEPTED", "partySize", 3))))
                .isEqualTo("ACCEPTED");
        assertThat(status(answer(link, Map.of("answer", "TENTATIVE")))).isEqualTo("TENTATIVE");
        assertThat(seatsHeld()).isZero();
        assertThat(status(answer(link, Map.of("answer", "DECLINED")))).isEqualTo("DECLINED");
        assertThat(own(link).getString("partySize")).isNull();
        assertThat(status(answer(link, Map.of("answer", "ACCEPTED")))).isEqualTo("ACCEPTED");
        assertThat(seatsHeld()).isEqualTo(1);
        assertThat(read(summit.pathOfInvitation("Ana")).getList("answers")).hasSize(4);
    }

    @Test
    void acceptanceThatDoesNotFitWaitsAndIsPromoted() {
        String ana = invited("Ana", 3);
        String bo = invited("Bo", 2);
        answer(ana, Map.of("answer", "ACCEPTED", "partySize", 3));

        Response waiting = answer(bo, Map.of("answer", "ACCEPTED", "partySize", 2));

        assertThat(status(waiting)).isEqualTo("WAITLISTED");
        assertThat(waiting.asString()).doesNotContain("waitlistPosition", "seats", "capacity", "passedOver");
        answer(ana, Map.of("answer", "DECLINED"));
        assertThat(own(bo).getString("status")).isEqualTo("ACCEPTED");
    }

    @Test
    void largerPartyThanThereAreSeatsIsRefusedWithoutANumber() {
        String ana = invited("Ana", 3);
        String bo = invited("Bo", 2);
        answer(ana, Map.of("answer", "ACCEPTED", "partySize", 3));
        answer(bo, Map.of("answer", "ACCEPTED"));

        Response refusal = answer(bo, Map.of("answer", "ACCEPTED", "partySize", 2));

        Json problem = refused(refusal, 409, "dinner-full");
        assertThat(problem.getMap("")).containsOnlyKeys("type", "title", "status", "detail", "instance");
        assertThat(problem.getString("detail")).doesNotContainPattern("[0-9]");
        assertThat(own(bo).getInt("partySize")).isEqualTo(1);
    }

    @Test
    void answerAfterTheDeadlineIsRefused() {
        String link = invited("Ana", 1);
        patch(summit.pathOfDinner("Dinner"), Map.of("rsvpBy", "2020-01-01T00:00:00Z"));

        refused(answer(link, Map.of("answer", "ACCEPTED")), 409, "rsvp-closed");
        assertThat(own(link).getBoolean("open")).isFalse();
        assertThat(own(link).getString("status")).isEqualTo("SENT");
        assertThat(page(link)).contains("Answers were taken until").doesNotContain("<form");
        Response form = form(link, "answer", "ACCEPTED");
        assertThat(form.statusCode()).isEqualTo(409);
        assertThat(form.asString()).contains("Answers were taken until").doesNotContain("<form");
    }

    @Test
    void addedQueryParametersAreIgnored() {
        String link = invited("Ana", 1);

        given().accept("text/html")
                .get(link + "?fbclid=added&utm_source=mail")
                .then()
                .statusCode(200);
        given().accept("text/html").get(link + "?lang=tlh").then().statusCode(400);
    }

    @Test
    void replacedLinkIsDead() {
        String old = invited("Ana", 1);
        String link = summit.link("Ana");

        refused(ClientFromOtherNetwork.given().get(old), 404, "not-found");
        refused(
                ClientFromOtherNetwork.given()
                        .contentType("application/json")
                        .body("{\"answer\": \"ACCEPTED\"}")
                        .post(old),
                404,
                "not-found");
        assertThat(own(link).getString("status")).isEqualTo("SENT");
    }

    @Test
    void linkOfAWithdrawnInvitationIsDeadAndTellsNoMoreThanOneThatNeverWas() {
        String link = invited("Ana", 1);
        given().post(summit.pathOfInvitation("Ana") + "/withdraw").then().statusCode(200);

        Response dead = ClientFromOtherNetwork.given().get(link);
        Response never = ClientFromOtherNetwork.given().get("/rsvp/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");

        assertThat(refused(dead, 404, "not-found").getMap(""))
                .isEqualTo(refused(never, 404, "not-found").getMap(""));
        assertThat(dead.asString()).doesNotContain(link.substring(6));
        Response page = ClientFromOtherNetwork.given().accept("text/html").get(link);
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.contentType()).isEqualTo("text/html;charset=UTF-8");
        assertThat(page.asString()).contains("This link is no longer valid", "Please ask your host for a new one.");
        assertThat(ClientFromOtherNetwork.given()
                        .accept("text/html")
                        .get(link + "?lang=zh-Hant")
                        .asString())
                .contains("此連結已失效");
    }

    @Test
    void handedOverDraftIsAnswered() {
        summit.drafted("Ana", "Dinner", 1);

        assertThat(status(answer(summit.link("Ana"), Map.of("answer", "ACCEPTED"))))
                .isEqualTo("ACCEPTED");
    }

    @Test
    void guestSeesNothingOfOthersOrTheDesk() {
        String ana = invited("Ana", 2);
        String bo = invited("Bo", 2);
        answer(bo, Map.of("answer", "ACCEPTED", "message", "message-of-bo", "dietNote", "diet-of-bo"));
        summit.answer(
                "Ana", Map.of("answer", "TENTATIVE", "note", "desk-only-of-the-answer", "recordedBy", "desk-only-2"));
        patch(summit.pathOfInvitation("Ana"), Map.of("note", "desk-only-of-the-invitation"));

        for (String shown : List.of(ClientFromOtherNetwork.given().get(ana).asString(), page(ana))) {
            assertThat(shown).contains("Ana").doesNotContain("of-bo", "desk-only", ">Bo<", "\"Bo\"");
        }
        assertThat(own(ana).getMap(""))
                .containsOnlyKeys(
                        "dinner",
                        "summit",
                        "guest",
                        "status",
                        "maxPartySize",
                        "partySize",
                        "companions",
                        "diet",
                        "dietNote",
                        "message",
                        "respondedAt",
                        "open",
                        "diets");
    }

    @Test
    void badInputIsNamed() {
        String link = invited("Ana", 2);

        invalid(answer(link, Map.of("answer", "ACCEPTED", "colour", "red")), "/colour");
        invalid(answer(link, Map.of("answer", "MAYBE")), "/answer");
        invalid(answer(link, Map.of()), "/answer");
        invalid(answer(link, Map.of("answer", "ACCEPTED", "partySize", 3)), "/partySize");
        invalid(answer(link, Map.of("answer", "ACCEPTED", "diet", List.of("stardust"))), "/diet/0");
        invalid(ClientFromOtherNetwork.given().get(link + "?lang=fr"), "lang");
        refused(
                ClientFromOtherNetwork.given()
                        .contentType("text/plain")
                        .body("x")
                        .post(link),
                415,
                "unsupported-media-type");
        refused(ClientFromOtherNetwork.given().delete(link), 405, "method-not-allowed");
        refused(ClientFromOtherNetwork.given().accept("image/png").get(link), 406, "not-acceptable");
        assertThat(own(link).getString("status")).isEqualTo("SENT");
    }

    @Test
    void answersAreNotCachedOrIndexed() {
        String link = invited("Ana", 2);
        List<Response> answers = List.of(
                ClientFromOtherNetwork.given().get(link),
                ClientFromOtherNetwork.given().accept("text/html").get(link),
                answer(link, Map.of("answer", "ACCEPTED")),
                answer(link, Map.of("answer", "MAYBE")),
                form(link, "answer", "DECLINED"),
                form(link, "answer", ""),
                ClientFromOtherNetwork.given().get(link + "x"),
                ClientFromOtherNetwork.given().accept("text/html").get(link + "x"),
                ClientFromOtherNetwork.given().delete(link),
                ClientFromOtherNetwork.given().get(link + "/further"),
                ClientFromOtherNetwork.given().get("/rsvp/"),
                ClientFromOtherNetwork.given()
                        .contentType("application/json")
                        .body("x".repeat(1_100_000))
                        .post(link));

        for (Response answer : answers) {
            assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
            assertThat(answer.header("X-Robots-Tag")).isEqualTo("noindex, nofollow");
            assertThat(answer.header("Referrer-Policy")).isEqualTo("same-origin");
            assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(answer.header("Content-Security-Policy"))
                    .startsWith("default-src 'none'; ")
                    .contains("frame-ancestors 'none'");
            if (answer.statusCode() >= 400) {
                assertThat(answer.asString()).doesNotContain(link.substring(6));
            }
        }
        assertThat(answers.get(1).header("Content-Security-Policy")).contains("form-action 'self'");
        assertThat(answers.get(11).statusCode()).isEqualTo(413);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "cross-site,  -,                        403",
                "same-site,   -,                        403",
                "none,        -,                        200",
                "same-origin, -,                        200",
                "same-origin, https://other.example,    200",
                "-,           https://other.example,    403",
                "-,           null,                     403",
                "-,           HOST,                     200",
                "-,           -,                        200"
            })
    void crossSiteAnswerIsRefused(String site, String origin, int status) {
        String link = invited("Ana", 2);
        RequestSpecification request =
                ClientFromOtherNetwork.given().contentType("application/json").body("{\"answer\": \"ACCEPTED\"}");
        RequestSpecification form = ClientFromOtherNetwork.given()
                .accept("text/html")
                .redirects()
                .follow(false)
                .formParam("answer", "ACCEPTED")
                .formParam("partySize", "1");
        for (RequestSpecification r : List.of(request, form)) {
            if (site != null) {
                r.header("Sec-Fetch-Site", site);
            }
            if (origin != null) {
                r.header("Origin", origin.equals("HOST") ? RestAssured.baseURI + ":" + RestAssured.port : origin);
            }
        }

        Response answer = request.post(link);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(form.post(link).statusCode()).isEqualTo(status == 200 ? 303 : 403);
        if (status == 403) {
            refused(answer, 403, "cross-site");
            assertThat(own(link).getString("status")).isEqualTo("SENT");
        }
    }

    @Test
    void formIsTakenAndLeadsBackToThePage() {
        String link = invited("Ana", 3);

        Response answer = ClientFromOtherNetwork.given()
                .redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("answer", "ACCEPTED")
                .formParam("partySize", "3")
                .formParam("companion-1-name", "\u00A0 A. Companion\u200B ")
                .formParam("companion-1-diet", "halal", "no-alcohol")
                .formParam("companion-2-name", "同伴")
                .formParam("diet", "vegan", "nut-allergy")
                .formParam("dietNote", "不吃蔥")
                .formParam("message", "期待".repeat(2000) + "\r\nAna")
                .post(link + "?lang=zh-TW");

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(303);
        assertThat(answer.header("Location")).endsWith(link + "?lang=zh-Hant#noted");
        Json own = own(link);
        assertThat(own.getString("status")).isEqualTo("ACCEPTED");
        assertThat(own.getList("companions.name", String.class)).containsExactly("A. Companion", "同伴");
        assertThat(own.getList("companions[0].diet", String.class)).containsExactly("halal", "no-alcohol");
        assertThat(own.getList("diet", String.class)).containsExactly("vegan", "nut-allergy");
        assertThat(own.getString("dietNote")).isEqualTo("不吃蔥");
        assertThat(own.getString("message")).endsWith("期待\nAna");
        assertThat(page(link)).contains("You have accepted, for 3 people.", "A. Companion (Halal, No alcohol)");
    }

    @Test
    void emptiedFieldIsCleared() {
        String link = invited("Ana", 2);
        answer(link, Map.of("answer", "ACCEPTED", "dietNote", "no onions", "message", "Hello"));

        form(link, "answer", "ACCEPTED", "partySize", "1", "dietNote", "", "message", "");

        assertThat(own(link).getString("dietNote")).isNull();
        assertThat(own(link).getString("message")).isNull();
        assertThat(own(link).getList("diet")).isEmpty();
    }

    @Test
    void formThatDeclinesAsksForNothingElse() {
        String link = invited("Ana", 2);

        Response answer = form(link, "answer", "DECLINED", "partySize", "1", "companion-1-name", "A. Companion");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(own(link).getString("status")).isEqualTo("DECLINED");
        assertThat(own(link).getList("diet", String.class)).containsExactly("vegan");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "answer    | Please choose one of the three answers.                 | partySize=2",
                "partySize | Please choose how many will come, 3 at most.            | answer=ACCEPTED&partySize=4",
                "partySize | Please choose how many will come, 3 at most.            | answer=ACCEPTED&partySize=two",
                "partySize | You have named a companion: please choose 2 people      | answer=ACCEPTED&partySize=1&companion-1-name=X",
                "companion-2-name | Please give the companion’s name                 | answer=ACCEPTED&partySize=3&companion-2-diet=halal",
                "diet      | Please mark the diet anew.                              | answer=TENTATIVE&partySize=1&diet=stardust",
                "message   | Please shorten this to 5000 characters.                 | answer=DECLINED&message=LONG"
            })
    void faultsStandAtTheirFieldsAndInASummary(String field, String words, String body) {
        String link = invited("Ana", 3);

        Response page = ClientFromOtherNetwork.given()
                .accept("text/html")
                .contentType("application/x-www-form-urlencoded")
                .body(body.replace("LONG", "x".repeat(5001)))
                .post(link);

        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.asString())
                .contains(
                        "<title>Error · ",
                        "role=\"alert\"",
                        "<a href=\"#" + field + "\">" + words,
                        "id=\"" + field + "\"",
                        "id=\"" + field + "-fault\">" + words);
        assertThat(own(link).getString("status")).isEqualTo("SENT");
    }

    @Test
    void inputIsKeptAfterAFault() {
        String link = invited("Ana", 3);

        String page = form(
                        link,
                        "answer",
                        "ACCEPTED",
                        "partySize",
                        "1",
                        "companion-1-name",
                        "<b>\"X\"",
                        "companion-1-diet",
                        "kosher",
                        "message",
                        "</textarea><script>")
                .asString();

        assertThat(page)
                .contains("value=\"&lt;b&gt;&quot;X&quot;\"", "&lt;/textarea&gt;&lt;script&gt;")
                .containsPattern("name=\"companion-1-diet\" value=\"kosher\" checked")
                .containsPattern("value=\"ACCEPTED\" id=\"answer-ACCEPTED\" checked")
                .doesNotContain("<script");
    }

    @Test
    void refusalOfTheFormIsSaidOnThePage() {
        String ana = invited("Ana", 3);
        String bo = invited("Bo", 2);
        answer(ana, Map.of("answer", "ACCEPTED", "partySize", 3));
        answer(bo, Map.of("answer", "ACCEPTED"));

        Response page = form(bo, "answer", "ACCEPTED", "partySize", "2");

        assertThat(page.statusCode()).isEqualTo(409);
        assertThat(page.asString())
                .contains("there are no seats for a larger party", "You have accepted. We look forward")
                .doesNotContain("free.");
    }

    @Test
    void pageSpeaksTheLanguageAskedForElseTheGuestsElseTheBrowsers() {
        summit.withGuest("Da", Map.of("language", "zh-TW"));
        String da = invited("Da", 1);
        String bo = invited("Bo", 1);

        assertThat(page(da)).contains("<html lang=\"zh-Hant\">", ">歡迎<", ">晚宴<", "樂意出席", "另行通知");
        assertThat(page(da + "?lang=en"))
                .contains(
                        "<html lang=\"en\">",
                        ">Welcome<",
                        "Yes, gladly",
                        "to follow",
                        "All times are ",
                        " time, UTC+3.");
        assertThat(ClientFromOtherNetwork.given()
                        .accept("text/html")
                        .header("Accept-Language", "fr, zh-TW;q=0.8")
                        .get(bo)
                        .asString())
                .contains("<html lang=\"zh-Hant\">");
        assertThat(page(bo)).contains("<html lang=\"en\">");
    }

    @ParameterizedTest
    @ValueSource(strings = {"*/*", "application/json", "application/json, text/html;q=0.5"})
    void programsGetJson(String accept) {
        assertThat(ClientFromOtherNetwork.given()
                        .accept(accept)
                        .get(invited("Ana", 1))
                        .contentType())
                .startsWith("application/json");
    }

    @Test
    void browsersGetThePage() {
        String accept = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

        Response page = ClientFromOtherNetwork.given().accept(accept).get(invited("Ana", 1));

        assertThat(page.contentType()).isEqualTo("text/html;charset=UTF-8");
        assertThat(page.asString())
                .doesNotContain("<script", "src=", "url(", " style=", "http://", "https://", "@import");
    }

    @Test
    void answersToOneInvitationAreBounded() {
        String link = invited("Ana", 1);
        String id = summit.pathOfInvitation("Ana").replaceAll(".*/", "");
        QuarkusTransaction.requiringNew().run(() -> {
            Invitation invitation = Invitation.findById(Long.valueOf(id));
            for (int i = 0; i < 59; i++) {
                entities.createNativeQuery(
                                "insert into rsvp (id, invitation_id, answer, outcome, companions, answered_at)"
                                        + " values (-nextval('rsvp_seq'), :id, 'DECLINED', 'DECLINED', '[]', now())")
                        .setParameter("id", invitation.id)
                        .executeUpdate();
            }
            assertThat(Rsvp.latest(invitation)).isPresent();
        });
        assertThat(status(answer(link, Map.of("answer", "ACCEPTED")))).isEqualTo("ACCEPTED");

        Response refusal = answer(link, Map.of("answer", "DECLINED"));

        refused(refusal, 429, "too-many-attempts");
        assertThat(refusal.header("Retry-After")).isEqualTo("3600");
        Response page = form(link, "answer", "DECLINED");
        assertThat(page.statusCode()).isEqualTo(429);
        assertThat(page.asString()).contains("You have changed your answer many times.");
        assertThat(own(link).getString("status")).isEqualTo("ACCEPTED");
    }

    private String invited(String guest, int maxPartySize) {
        return summit.invited(guest, "Dinner", maxPartySize).link(guest);
    }

    private static Json own(String link) {
        return Json.of(
                ClientFromOtherNetwork.given().get(link).then().statusCode(200).extract());
    }

    private static String page(String link) {
        return ClientFromOtherNetwork.given()
                .accept("text/html")
                .get(link)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static Response answer(String link, Map<String, Object> body) {
        return json(body).post(link);
    }

    private static Response form(String link, String... fields) {
        RequestSpecification form = ClientFromOtherNetwork.given()
                .accept("text/html")
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .redirects()
                .follow(false);
        for (int i = 0; i < fields.length; i += 2) {
            form.formParam(fields[i], fields[i + 1]);
        }
        return form.post(link);
    }

    private static String status(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return Json.of(answer).getString("status");
    }

    private int seatsHeld() {
        return read(summit.pathOfDinner("Dinner")).getInt("seatsHeld");
    }
}
