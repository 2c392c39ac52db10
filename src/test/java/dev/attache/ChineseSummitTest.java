package dev.attache;

import static dev.attache.Given.at;
import static dev.attache.Given.patch;
import static dev.attache.Given.read;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A summit whose own data are in Chinese, and the pages, mails and calendars in Chinese: nothing in them is English. */
@QuarkusTest
class ChineseSummitTest {
    private static final String DINNER = "測試晚宴";
    private static final String GUEST = "測試賓客";

    /** Two Latin letters or more. */
    private static final Pattern ENGLISH = Pattern.compile("[a-zA-Z\\p{IsLatin}]{2,}");

    /** Names: the product's, a time zone's, a language's in the language switch, a link. */
    private static final Pattern NAMES =
            Pattern.compile("Attaché|OGP|Europe/Tallinn|>English<|https?://[^\\s\"<]+|test-[0-9a-f-]{36}");

    /** What a reader of a page sees or hears: words between tags, and in these attributes. */
    private static final Pattern UNSEEN = Pattern.compile("(?s)<style>.*?</style>|<!DOCTYPE[^>]*>");

    private static final Pattern HEARD = Pattern.compile("<[^>]*?\\b(?:title|aria-label|alt|placeholder)=\"([^\"]*)\"");

    /** The properties of a calendar that a program shows. */
    private static final Pattern SHOWN = Pattern.compile(
            "(?:SUMMARY|DESCRIPTION|LOCATION|CATEGORIES|NAME|X-WR-CALNAME|COMMENT|ORGANIZER|ATTENDEE)[;:].*");

    private final String mail = TestMail.anAddress("guest");
    private Given summit;

    @BeforeEach
    void aChineseSummit() {
        summit = Given.aSummit(Map.of("name", zh("測試高峰會"), "city", "塔林", "country", "愛沙尼亞", "maxPerDay", 3))
                .withVenue("會展中心", "一號廳")
                .withVenue("文化宮", null)
                .withGuest(GUEST, Map.of("name", zh(GUEST), "honorific", "女士", "email", mail, "language", "zh-Hant"));
        summit.withDinner(
                DINNER,
                4,
                Map.of(
                        "title",
                        zh(DINNER),
                        "venue",
                        summit.venue("會展中心, 一號廳"),
                        "rsvpBy",
                        "2030-05-10T18:00:00+03:00",
                        "host",
                        zh("測試主人"),
                        "dressCode",
                        zh("正式服裝"),
                        "greeting",
                        zh("期待與您相聚。")));
    }

    @Test
    void itineraryHasNoEnglish() {
        planDays();
        String delegate = summit.pathOfDelegate("林測試");

        String page = page(delegate + "/itinerary.html?lang=zh-Hant");
        assertThat(page).contains("行程重疊：與「論壇」重疊30分鐘", "重疊約30分鐘", "不在停留期間內", "時間不足", "時間未定", "暫以");
        assertThat(page(summit.pathOfDelegate("空測試") + "/itinerary.html?lang=zh-Hant"))
                .contains("尚未安排行程");
        String link = Json.of(given().post(delegate + "/calendar-link").then().extract())
                .getString("url");
        for (String calendar :
                List.of(delegate + "/itinerary.ics", URI.create(link).getPath())) {
            hasNoEnglish(
                    calendar,
                    shown(given().get(calendar).then().statusCode(200).extract().asString()));
        }
    }

    @Test
    void warningsCarryTheFactsOfTheirSentence() {
        planDays();

        Json itinerary = read(summit.pathOfDelegate("林測試") + "/itinerary.json");

        assertThat(itinerary.getString("days[0].entries[0].warnings[0].code")).isEqualTo("clash");
        assertThat(itinerary.getString("days[0].entries[0].warnings[0].facts.engagement.title.zh-Hant"))
                .isEqualTo("論壇");
        assertThat(itinerary.getInt("days[0].entries[0].warnings[0].facts.overlapMinutes"))
                .isEqualTo(30);
        assertThat(itinerary.getList("days[0].entries[2].warnings.code", String.class))
                .contains("clash", "tight-transfer");
        assertThat(itinerary.getString("days[0].entries[2].warnings[1].facts.toVenue.place"))
                .isEqualTo("文化宮");
        assertThat(itinerary.getList("days[0].entries[4].warnings.code", String.class))
                .containsExactly("outside-stay", "too-many-in-a-day");
    }

    @Test
    void signInPageHasNoEnglish() {
        SignedIn.Person person = SignedIn.as("reader");
        RequestSpecification nobody = given().auth().none();
        hasNoEnglish("sign-in", seen(nobody.get("/sign-in?lang=zh-Hant").asString()));
        hasNoEnglish(
                "signed in", seen(person.asks().get("/sign-in?lang=zh-Hant").asString()));

        Response wrong = signIn(person);
        assertThat(wrong.asString()).contains("帳號或密碼錯誤");
        hasNoEnglish("refused", seen(wrong.asString()));
        Response slowedDown = wrong;
        for (int i = 0; i < 20 && slowedDown.statusCode() != 429; i++) {
            slowedDown = signIn(person);
        }
        assertThat(slowedDown.asString()).contains("請稍後再試");
        hasNoEnglish("slowed down", seen(slowedDown.asString()));
    }

    @Test
    void guestsPageHasNoEnglishInAnyState() {
        summit.withGuest("候補賓客", Map.of("name", zh("候補賓客")))
                .invited(GUEST, DINNER, 3)
                .invited("候補賓客", DINNER, 3);
        String link = summit.link(GUEST);
        rsvp(link, "open");
        Response empty = form().formParam("companion-1-diet", "vegan")
                .formParam("diet", "unheard")
                .post(link);
        assertThat(empty.statusCode()).isEqualTo(400);
        hasNoEnglish("faults", seen(empty.asString()));
        Response crowded = form().formParam("answer", "ACCEPTED")
                .formParam("partySize", "1")
                .formParam("companion-1-name", "同伴")
                .post(link);
        hasNoEnglish("party", seen(crowded.asString()));
        form().formParam("answer", "ACCEPTED")
                .formParam("partySize", "3")
                .formParam("companion-1-name", "同伴")
                .formParam("companion-1-diet", "vegan")
                .formParam("diet", "halal")
                .formParam("dietNote", "不吃花生")
                .post(link)
                .then()
                .statusCode(303);
        assertThat(rsvp(link, "accepted")).contains("您已回覆出席，共3位", "同伴");

        String waiting = summit.link("候補賓客");
        form().formParam("answer", "ACCEPTED")
                .formParam("partySize", "2")
                .post(waiting)
                .then()
                .statusCode(303);
        assertThat(rsvp(waiting, "waiting")).contains("候補名單");
        form().formParam("answer", "ACCEPTED")
                .formParam("partySize", "1")
                .post(waiting)
                .then()
                .statusCode(303);
        Response full = form().formParam("answer", "ACCEPTED")
                .formParam("partySize", "3")
                .post(waiting);
        assertThat(full.statusCode()).isEqualTo(409);
        hasNoEnglish("no more seats", seen(full.asString()));
        for (String answer : List.of("TENTATIVE", "DECLINED")) {
            form().formParam("answer", answer)
                    .formParam("partySize", "1")
                    .post(link)
                    .then()
                    .statusCode(303);
            rsvp(link, answer);
        }
        Response tooMany = full;
        for (int i = 0; i < 70 && tooMany.statusCode() != 429; i++) {
            tooMany = form().formParam("answer", "DECLINED")
                    .formParam("message", "第" + i + "次")
                    .post(link);
        }
        assertThat(tooMany.asString()).contains("您已多次更改回覆");
        hasNoEnglish("too many answers", seen(tooMany.asString()));

        patch(summit.pathOfDinner(DINNER), Map.of("rsvpBy", "2020-01-01T00:00:00+03:00"), "*");
        assertThat(rsvp(link, "closed")).contains("截止");
        hasNoEnglish(
                "too late",
                seen(form().formParam("answer", "DECLINED").post(link).asString()));
    }

    @Test
    void refusalOfAGuestsPageHasNoEnglish() {
        summit.invited(GUEST, DINNER, 1);
        String link = summit.link(GUEST);
        Map<Integer, Response> refusals = new HashMap<>();
        RequestSpecification guest =
                ClientFromOtherNetwork.given().auth().none().accept("text/html").header("Accept-Language", "zh-TW");
        refusals.put(
                403,
                form().header("Sec-Fetch-Site", "cross-site")
                        .formParam("answer", "DECLINED")
                        .post(link));
        refusals.put(405, guest.delete(link));
        for (int i = 0; i < 30 && !refusals.containsKey(429); i++) {
            Response dead = guest.get("/rsvp/" + "x".repeat(32));
            refusals.put(dead.statusCode(), dead);
        }

        assertThat(refusals.keySet()).contains(403, 404, 405, 429);
        refusals.forEach((status, page) -> {
            assertThat(page.statusCode()).isEqualTo(status);
            assertThat(page.asString()).contains("<html lang=\"zh-Hant\">");
            hasNoEnglish("refusal " + status, seen(page.asString()));
        });
    }

    @Test
    void pagesOfADinnerHaveNoEnglish() {
        String dinner = summit.pathOfDinner(DINNER);
        for (String page : List.of("overview", "seating", "kitchen", "place-cards", "check-in")) {
            page(dinner + "/" + page + ".html?lang=zh-Hant");
        }

        for (String name : List.of("大組賓客", "小組賓客", "未覆賓客", "未定賓客", "婉謝賓客")) {
            summit.withGuest(name, Map.of("name", zh(name), "position", "測試職稱", "organisation", "測試機關"))
                    .invited(name, DINNER, 4);
        }
        summit.invited(GUEST, DINNER, 3).accepted(GUEST, 3).accepted("大組賓客", 3).accepted("小組賓客", 1);
        summit.answer("未定賓客", Map.of("answer", "TENTATIVE"));
        summit.answer("婉謝賓客", Map.of("answer", "DECLINED"));
        patch(summit.pathOfGuest(GUEST), Map.of("diet", List.of("vegan"), "dietNote", "不吃花生"), "*");
        assertThat(page(dinner + "/overview.html?lang=zh-Hant")).contains("需3席，已無空席。", "其間已有1組");
        assertThat(read(dinner + "/summary").getString("waitingList[0].code")).isEqualTo("passed-over");
        assertThat(read(dinner + "/summary").getInt("waitingList[0].seatsFree")).isZero();

        patch(dinner, Map.of("capacity", 7), "*");
        summit.withDelegate("林測試", Map.of("name", zh("林測試")));
        patch(dinner, Map.of("capacity", 9), "*");
        summit.assigned("林測試", DINNER);
        summit.withUnexpected("臨時賓客", DINNER);
        summit.withTable("主桌", DINNER, 4).placed(GUEST, DINNER, "主桌", 1);
        arrival(GUEST, "ARRIVED");
        arrival("林測試", "NO_SHOW");
        for (String page : List.of("overview", "seating", "kitchen", "place-cards", "check-in")) {
            page(dinner + "/" + page + ".html?lang=zh-Hant");
        }
        page(dinner + "/check-in.html?lang=zh-Hant&q=查無");

        patch(dinner, Map.of("capacity", read(dinner).getInt("seatsHeld")), "*");
        Response nameless =
                form().formParam("lang", "zh-Hant").formParam("name", " ").post(dinner + "/check-in.html");
        assertThat(nameless.statusCode()).isEqualTo(400);
        hasNoEnglish("nameless", seen(nameless.asString()));
        Response full =
                form().formParam("lang", "zh-Hant").formParam("name", "再一位").post(dinner + "/check-in.html");
        assertThat(full.statusCode()).isEqualTo(409);
        hasNoEnglish("full", seen(full.asString()));
    }

    @Test
    void mailsHaveNoEnglish() {
        summit.withGuest("先到賓客", Map.of("name", zh("先到賓客"))).invited("先到賓客", DINNER, 3);
        summit.invited(GUEST, DINNER, 3);
        String invitation = summit.pathOfInvitation(GUEST);
        arrived(1);
        given().post(invitation + "/remind").then().statusCode(200);
        arrived(2);
        patch(summit.pathOfDinner(DINNER), Map.of("startsAt", at("19:00")), "*");
        summit.released();
        arrived(3);
        summit.answer(GUEST, Map.of("answer", "TENTATIVE"));
        arrived(4);
        given().post(invitation + "/remind").then().statusCode(200);
        arrived(5);
        summit.accepted("先到賓客", 3).accepted(GUEST, 2);
        arrived(6);
        patch(summit.pathOfDinner(DINNER), Map.of("startsAt", at("19:30")), "*");
        summit.released();
        arrived(7);
        summit.accepted("先到賓客", 1);
        arrived(8);
        patch(summit.pathOfDinner(DINNER), Map.of("startsAt", at("20:00")), "*");
        summit.released();
        arrived(9);
        summit.answer(
                GUEST,
                Map.of(
                        "answer",
                        "ACCEPTED",
                        "partySize",
                        2,
                        "companions",
                        List.of(Map.of("name", "同伴", "diet", List.of("vegan"))),
                        "diet",
                        List.of("halal")));
        arrived(10);
        summit.answer(GUEST, Map.of("answer", "DECLINED"));
        arrived(11);
        given().post(invitation + "/withdraw").then().statusCode(200);

        List<MimeMessage> mails = arrived(12);
        assertThat(mails.stream().map(ChineseSummitTest::subject).collect(Collectors.toSet()))
                .contains(
                        "邀請函：" + DINNER,
                        "敬請回覆：" + DINNER,
                        "感謝您的回覆：" + DINNER,
                        "期待您的光臨：" + DINNER,
                        "候補名單：" + DINNER,
                        "席位確認：" + DINNER,
                        "變更通知：" + DINNER,
                        "取消邀請：" + DINNER);
        mails.forEach(ChineseSummitTest::hasNoEnglish);
    }

    private List<MimeMessage> arrived(int mails) {
        return TestMail.to(mail, mails);
    }

    private void planDays() {
        summit.withDelegate(
                        "林測試",
                        Map.of(
                                "name", zh("林測試"),
                                "organisation", zh("測試部"),
                                "unit", zh("測試司"),
                                "position", zh("測試職稱"),
                                "languages", List.of("zh-Hant"),
                                "arrivesAt", at("08:00"),
                                "departsAt", at("12:00")))
                .withDelegate("陳測試", Map.of("name", zh("陳測試")))
                .withDelegate("空測試", Map.of("name", zh("空測試")))
                .withSession("開幕式", "09:00", "10:00", titled("開幕式", "會展中心, 一號廳"))
                .withSession("論壇", "09:30", "10:30", titled("論壇", "會展中心, 一號廳"))
                .withSession("工作坊", "10:35", null, titled("工作坊", "文化宮"))
                .withSession("圓桌", "11:05", "11:35", titled("圓桌", "文化宮"))
                .withSideEvent("周邊座談", "13:00", "14:00", titled("周邊座談", "文化宮"));
        assign("開幕式", Map.of("duty", "SPEAKER", "briefing", "請準備致詞"));
        assign("論壇", Map.of("waiver", "先行離席"));
        assign("工作坊", Map.of());
        assign("圓桌", Map.of("waiver", "兩邊輪流"));
        assign("周邊座談", Map.of("duty", "NOTE_TAKER"));
        assign(DINNER, Map.of("duty", "HOST"));
        summit.assigned("陳測試", "開幕式");
    }

    private void assign(String engagement, Map<String, Object> members) {
        summit.assign("林測試", engagement, members).then().statusCode(201);
    }

    private Map<String, Object> titled(String title, String venue) {
        return Map.of(
                "title", zh(title),
                "venue", summit.venue(venue),
                "speakers", List.of(Map.of("name", "王講者", "affiliation", "測試部", "role", "主持")));
    }

    private static Map<String, String> zh(String words) {
        return Map.of("zh-Hant", words);
    }

    private static RequestSpecification form() {
        return given().contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .accept("text/html")
                .header("Accept-Language", "zh-TW")
                .redirects()
                .follow(false);
    }

    private static Response signIn(SignedIn.Person person) {
        return form().auth()
                .none()
                .formParam("username", person.username())
                .formParam("password", "wrong")
                .post("/sign-in?lang=zh-Hant");
    }

    private void arrival(String name, String arrival) {
        form().formParam("arrival", arrival)
                .post(summit.pathOfAttendee(name, DINNER) + "/arrival")
                .then()
                .statusCode(303);
    }

    private static String rsvp(String link, String state) {
        String page = form().get(link).then().statusCode(200).extract().asString();
        hasNoEnglish("RSVP page: " + state, seen(page));
        return page;
    }

    private static String page(String address) {
        String page = given().accept("text/html")
                .get(address)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(page).contains("<html lang=\"zh-Hant\">");
        hasNoEnglish(address, seen(page));
        return page;
    }

    private static void hasNoEnglish(MimeMessage mail) {
        try {
            Multipart parts = (Multipart) mail.getContent();
            hasNoEnglish("subject", subject(mail));
            hasNoEnglish("text of " + subject(mail), part(parts, 0));
            hasNoEnglish("HTML of " + subject(mail), seen(part(parts, 1)));
            if (parts.getCount() > 2) {
                hasNoEnglish("calendar of " + subject(mail), shown(part(parts, 2)));
            }
        } catch (MessagingException | IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String subject(MimeMessage mail) {
        try {
            return mail.getSubject();
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }

    private static String part(Multipart parts, int n) throws MessagingException, IOException {
        return new String(parts.getBodyPart(n).getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static String seen(String html) {
        String body = UNSEEN.matcher(NAMES.matcher(html).replaceAll("")).replaceAll("");
        String heard =
                HEARD.matcher(body).results().map(found -> found.group(1)).collect(Collectors.joining("\n"));
        return (heard + "\n" + body.replaceAll("(?s)<[^>]*>", "\n")).replaceAll("&#?\\w+;", " ");
    }

    private static String shown(String calendar) {
        return calendar.replace("\r\n ", "")
                .lines()
                .filter(line -> SHOWN.matcher(line).matches())
                .map(line -> line.replaceFirst("^[A-Z-]+", "")
                        .replaceAll(";(?!CN)[A-Z-]+=[A-Z-]+", "")
                        .replaceAll(";CN=|:mailto:.*", " ")
                        .replace("\\n", " "))
                .collect(Collectors.joining("\n"));
    }

    private static void hasNoEnglish(String what, String words) {
        assertThat(ENGLISH.matcher(NAMES.matcher(words).replaceAll(""))
                        .results()
                        .map(MatchResult::group))
                .as(what)
                .isEmpty();
    }
}
