package dev.attache.hospitality.correspondence;

import static dev.attache.Given.at;
import static dev.attache.Given.patch;
import static dev.attache.Given.read;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.attache.Given;
import dev.attache.Json;
import dev.attache.TestMail;
import dev.attache.Waiting;
import dev.attache.hospitality.invitation.Answer;
import dev.attache.hospitality.invitation.Invitation;
import dev.attache.hospitality.invitation.InvitationLink;
import dev.attache.hospitality.invitation.InvitationSending;
import dev.attache.hospitality.invitation.NewRsvp;
import dev.attache.hospitality.invitation.RsvpIntake;
import dev.attache.hospitality.invitation.RsvpSource;
import dev.attache.platform.icalendar.ParsedCalendar;
import dev.attache.programme.summit.Summit;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What guests get to read, of each kind, in both languages. */
@QuarkusTest
class InvitationMailerTest {
    private static final String RSVP_BY = "2030-05-10T18:00:00+03:00";

    @Inject
    RsvpIntake intake;

    @Inject
    InvitationSending sending;

    private Given summit;
    private String ana;
    private String lin;

    @BeforeEach
    void aDinner() {
        ana = TestMail.anAddress("ana");
        lin = TestMail.anAddress("lin");
        summit = Given.aSummit()
                .withVenue("Example House", "Long Hall")
                .withGuest("Ana Example", Map.of("honorific", "Ms", "email", ana, "language", "en-GB"))
                .withGuest(
                        "Lin Example",
                        Map.of(
                                "name",
                                Map.of("en", "Lin Example", "zh-Hant", "測試賓客"),
                                "honorific",
                                "女士",
                                "email",
                                lin,
                                "language",
                                "zh-TW"));
        Map<String, Object> dinner = new HashMap<>(Map.of(
                "title", Map.of("en", "Example Dinner", "zh-Hant", "測試晚宴"),
                "startsAt", at("19:00"),
                "endsAt", at("22:00"),
                "venue", summit.venue("Example House, Long Hall"),
                "rsvpBy", RSVP_BY,
                "host", Map.of("en", "Example Host, Example Council", "zh-Hant", "測試委員會 測試主人"),
                "dressCode", Map.of("en", "Business", "zh-Hant", "正式服裝"),
                "greeting", Map.of("en", "An evening\namong friends.\n\nWith music.", "zh-Hant", "期待與您相聚。")));
        summit.withDinner("Dinner", 4, dinner);
    }

    @Test
    void invitationIsALetterOfTheHost() {
        summit.invited("Ana Example", "Dinner", 3);

        Received letter = Received.by(ana);

        assertThat(letter.subject()).isEqualTo("Invitation: Example Dinner");
        assertThat(letter.language()).isEqualTo("en");
        assertThat(letter.text().replaceAll("http://\\S+/rsvp/\\S+", "LINK"))
                .isEqualTo(
                        """
                        Dear Ms Ana Example,

                        Example Host, Example Council requests the pleasure of your company at dinner on Tuesday, 14 May 2030.

                        An evening
                        among friends.

                        With music.

                        You are welcome to bring up to 2 companions.

                        Example Dinner
                        When: Tuesday, 14 May 2030, 19:00 – 22:00
                        Where: Example House, Long Hall
                        Dress code: Business

                        Please reply by Friday, 10 May 2030, 18:00 here:
                        LINK

                        Yours sincerely,

                        Example Host, Example Council

                        --
                        The link is meant for you alone; please do not pass it on.
                        All times are Europe/Tallinn time, UTC+3.
                        """);
        assertThat(letter.html())
                .startsWith("<!DOCTYPE html>\n<html lang=\"en\">")
                .contains("Dear Ms Ana Example,", "An evening<br>among friends.", ">When</th>", "19:00 – 22:00")
                .contains("/rsvp/" + letter.secret() + "\"")
                .contains(">Reply to the invitation</a>")
                .doesNotContain("<img", "<script", "<link", "url(", "{");
    }

    @Test
    void invitationIsWrittenInTheGuestsLanguage() {
        summit.invited("Lin Example", "Dinner", 2);

        Received letter = Received.by(lin);

        assertThat(letter.subject()).isEqualTo("邀請函：測試晚宴");
        assertThat(letter.language()).isEqualTo("zh-Hant");
        assertThat(letter.text().replaceAll("http://\\S+/rsvp/\\S+", "LINK"))
                .isEqualTo(
                        """
                        測試賓客 女士 鈞鑒：

                        測試委員會 測試主人 謹訂於 2030年5月14日 星期二 敬備晚宴，恭請光臨。

                        期待與您相聚。

                        歡迎您攜伴一位。

                        測試晚宴
                        時間：2030年5月14日 星期二 19:00 – 22:00
                        地點：Example House，Long Hall
                        服裝：正式服裝

                        敬請於 2030年5月10日 星期五 18:00 前由此回覆：
                        LINK

                        敬頌 時祺

                        測試委員會 測試主人 敬邀

                        --
                        此連結僅供您本人使用，敬請勿轉傳。
                        時間均為Europe/Tallinn當地時間（世界協調時間+3）。
                        """);
        assertThat(letter.html()).contains("<html lang=\"zh-Hant\">", "測試賓客 女士 鈞鑒：", ">回覆邀請</a>");
        assertThat(ParsedCalendar.valueOf(letter.parsed().only(), "SUMMARY")).isEqualTo("測試晚宴");
    }

    @Test
    void venueIsNamedInTheGuestsLanguage() {
        String venue = summit.path() + "/venues/" + summit.venue("Example House, Long Hall");
        patch(venue, Map.of("label", Map.of("zh-Hant", "測試會館 長廳"))).then().statusCode(200);
        summit.invited("Ana Example", "Dinner", 1).invited("Lin Example", "Dinner", 1);

        assertThat(Received.by(lin).text()).contains("地點：測試會館 長廳\n").doesNotContain("Long Hall");
        assertThat(ParsedCalendar.valueOf(Received.by(lin).parsed().only(), "LOCATION"))
                .isEqualTo("測試會館 長廳");
        assertThat(Received.by(ana).text()).contains("Where: Example House, Long Hall\n");
        assertThat(read(summit.path() + "/venues?q=長廳").getInt("count")).isEqualTo(1);
    }

    @Test
    void invitationWarnsOfTextsThatLackTheGuestsLanguage() {
        summit.withGuest("Fr", Map.of("language", "fr"));
        patch(summit.pathOfDinner("Dinner"), "{\"host\": {\"zh-Hant\": null}, \"greeting\": {\"en\": null}}", "*")
                .then()
                .statusCode(200);
        summit.drafted("Ana Example", "Dinner", 1)
                .drafted("Lin Example", "Dinner", 1)
                .drafted("Fr", "Dinner", 1);

        assertThat(warnings("Lin Example"))
                .containsExactly(Map.of(
                        "code", "text-missing",
                        "detail", "The host is not given in zh-Hant.",
                        "field", "host",
                        "language", "zh-Hant"));
        assertThat(warnings("Ana Example")).extracting("field").containsExactly("greeting");
        assertThat(warnings("Fr")).extracting("code").containsExactly("language-unknown", "text-missing");
        Json sent = Json.of(given().post(summit.pathOfDinner("Dinner") + "/send"));
        assertThat(sent.getList("warnings.field", String.class))
                .as("each once")
                .containsExactlyInAnyOrder("host", "greeting", null);
    }

    @Test
    void letterBeginsWithTheGuestsOwnSalutation() {
        patch(summit.pathOfGuest("Ana Example"), Map.of("salutation", "Your Excellency"));
        patch(summit.pathOfGuest("Lin Example"), Map.of("salutation", "測試司長 鈞鑒"));
        summit.invited("Ana Example", "Dinner", 1).invited("Lin Example", "Dinner", 1);

        assertThat(Received.by(ana).text()).startsWith("Your Excellency,\n");
        assertThat(Received.by(lin).text()).startsWith("測試司長 鈞鑒：\n");
    }

    @Test
    void linkOfALetterIsLiveUntilTheInvitationIsWithdrawn() {
        summit.invited("Ana Example", "Dinner", 1);
        String secret = Received.by(ana).secret();
        assertThat(leadsTo(secret)).isEqualTo(idOf("Ana Example"));

        withdraw("Ana Example");

        assertThat(leadsTo(secret)).isNull();
    }

    @Test
    void unknownFactsAreLeftOutOrAnnounced() {
        summit.withDinner("Bare", 4).invited("Ana Example", "Bare", 1).invited("Lin Example", "Bare", 1);

        assertThat(Received.by(ana).text())
                .contains("We request the pleasure of your company at dinner on Tuesday, 14 May 2030.")
                .contains("When: Tuesday, 14 May 2030 (the hour will follow)")
                .contains("Where: the place will follow")
                .contains("Please reply here:")
                .contains("Schreibstube Ö")
                .doesNotContain("null", "Dress", "companion", "All times");
        assertThat(Received.by(lin).text())
                .contains("謹訂於 2030年5月14日 星期二 敬備晚宴，恭請光臨。")
                .contains("時間：2030年5月14日 星期二（時刻另行通知）")
                .contains("地點：另行通知")
                .contains("敬請由此回覆：")
                .contains("Schreibstube Ö 敬邀");
    }

    @Test
    void guestWithoutAMailAddressGetsNoMail() {
        summit.withGuest("Bo").invited("Bo", "Dinner", 1);

        assertThat(read(summit.path() + "/messages").getInt("count")).isZero();
    }

    @Test
    void reminderAsksAgain() {
        summit.invited("Ana Example", "Dinner", 1).invited("Lin Example", "Dinner", 1);
        summit.answer("Lin Example", Map.of("answer", "TENTATIVE"));
        post("Ana Example", "/remind");
        post("Lin Example", "/remind");

        Received toAna = Received.by(ana, 2);
        Received toLin = Received.by(lin, 3);

        assertThat(toAna.subject()).isEqualTo("May we remind you: Example Dinner");
        assertThat(toAna.text())
                .contains("We have not heard from you yet", "19:00 – 22:00", "Please reply by")
                .doesNotContain("music");
        assertThat(leadsTo(toAna.secret())).isEqualTo(idOf("Ana Example"));
        assertThat(toLin.subject()).isEqualTo("敬請回覆：測試晚宴");
        assertThat(toLin.text()).contains("承您告知可能出席");
    }

    @Test
    void acceptanceIsConfirmedWithWhatWasNoted() {
        summit.invited("Ana Example", "Dinner", 2).invited("Lin Example", "Dinner", 2);
        Map<String, Object> answer = Map.of(
                "answer",
                "ACCEPTED",
                "partySize",
                2,
                "companions",
                List.of(Map.of("name", "A. Companion", "diet", List.of("halal", "nut-allergy"))),
                "diet",
                List.of("vegetarian"),
                "dietNote",
                "no onions");
        summit.answer("Ana Example", answer);
        summit.answer("Lin Example", answer);

        Received toAna = Received.by(ana, 2);
        Received toLin = Received.by(lin, 2);

        assertThat(toAna.subject()).isEqualTo("We look forward to seeing you: Example Dinner");
        assertThat(toAna.text())
                .contains("Thank you for accepting our invitation to dinner on Tuesday, 14 May 2030.")
                .contains("Party: 2 persons")
                .contains("With you: A. Companion (Halal, Nut allergy)")
                .contains("Diet: Vegetarian, no onions")
                .contains("Should anything change, please tell us by Friday, 10 May 2030, 18:00 here:\nhttp://")
                .doesNotContain("Lin");
        assertThat(toLin.subject()).isEqualTo("期待您的光臨：測試晚宴");
        assertThat(toLin.text())
                .contains("感謝您應允出席 2030年5月14日 星期二 的晚宴")
                .contains("人數：2位")
                .contains("同行：A. Companion（清真，堅果過敏）")
                .contains("飲食：素食（蛋奶素），no onions")
                .contains("如有變動，敬請於");
    }

    @Test
    void refusalAndPerhapsAreConfirmedToo() {
        summit.invited("Ana Example", "Dinner", 1).invited("Lin Example", "Dinner", 1);
        summit.answer("Ana Example", Map.of("answer", "DECLINED"));
        summit.answer("Ana Example", Map.of("answer", "TENTATIVE"));
        summit.answer("Lin Example", Map.of("answer", "DECLINED"));

        Received declined = Received.by(ana, 2);
        Received tentative = Received.by(ana, 3);

        assertThat(declined.text())
                .contains("Thank you for letting us know that you cannot join us", "Should anything change")
                .doesNotContain("When:", "noted");
        assertThat(declined.calendar()).isNull();
        assertThat(tentative.text())
                .contains("you may be able to join us", "No seat is held for you yet", "Please reply by");
        assertThat(Received.by(lin, 2).text()).contains("感謝您告知無法出席");
    }

    @Test
    void waitlistedPartyIsPromotedByMail() {
        summit.withGuest("Four")
                .invited("Four", "Dinner", 4)
                .accepted("Four", 4)
                .invited("Ana Example", "Dinner", 2)
                .invited("Lin Example", "Dinner", 2)
                .accepted("Ana Example", 2)
                .accepted("Lin Example", 2);
        Received waiting = Received.by(ana, 2);
        assertThat(waiting.subject()).isEqualTo("On the waiting list: Example Dinner");
        assertThat(waiting.text())
                .contains("All seats are taken at the moment", "Party: 2 persons", "Should anything change")
                .doesNotContain("Four");
        assertThat(waiting.calendar()).isNull();
        assertThat(Received.by(lin, 2).text()).contains("已將您列入候補名單");

        summit.answer("Four", Map.of("answer", "DECLINED"));

        Received promoted = Received.by(ana, 3);
        assertThat(promoted.subject()).isEqualTo("There is room for you: Example Dinner");
        assertThat(promoted.text()).contains("you are expected at our dinner", "Party: 2 persons", "/rsvp/");
        assertThat(promoted.lines()).anyMatch(l -> l.contains("PARTSTAT=ACCEPTED"));
        assertThat(Received.by(lin, 3).subject()).isEqualTo("席位確認：測試晚宴");
    }

    @Test
    void promotionThatIsRolledBackIsNotMailed() {
        summit.withGuest("Four")
                .invited("Four", "Dinner", 4)
                .accepted("Four", 4)
                .invited("Ana Example", "Dinner", 1)
                .accepted("Ana Example", 1);
        Received.by(ana, 2);

        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    Summit.lock(summit.slug);
                    intake.take(
                            Invitation.findById(idOf("Four")),
                            new NewRsvp(Answer.DECLINED, null, null, null, null, null),
                            RsvpSource.LINK);
                    assertThat(Invitation.<Invitation>findById(idOf("Ana Example")).status)
                            .hasToString("ACCEPTED");
                    throw new IllegalStateException("the change fails");
                }))
                .hasMessageContaining("the change fails");

        assertThat(kinds("Ana Example")).containsExactly("INVITATION", "WAITING_LIST");
    }

    @Test
    void withdrawalIsRegretted() {
        summit.invited("Ana Example", "Dinner", 1).invited("Lin Example", "Dinner", 1);
        Received.by(ana);
        Received.by(lin);

        withdraw("Ana Example");
        withdraw("Lin Example");

        Received letter = Received.by(ana, 2);
        assertThat(letter.subject()).isEqualTo("Invitation withdrawn: Example Dinner");
        assertThat(letter.text())
                .contains("To our great regret we have to withdraw our invitation to dinner on Tuesday, 14 May 2030.")
                .doesNotContain("/rsvp/", "When:", "link");
        assertThat(letter.html()).doesNotContain("<a ");
        assertThat(Received.by(lin, 2).text()).contains("取消 2030年5月14日 星期二 晚宴的邀請");
    }

    @Test
    void unsentInvitationIsWithdrawnWithoutAMail() {
        String away = TestMail.anAddress("guest");
        summit.withGuest("Cy", Map.of("email", away)).drafted("Cy", "Dinner", 1);
        long id = idOf("Cy");

        QuarkusTransaction.requiringNew().run(() -> {
            Summit.lock(summit.slug);
            sendAndWithdraw(id);
        });

        assertThat(messages("Cy").getList("results.kind", String.class)).containsExactly("INVITATION");
        assertThat(messages("Cy").getList("results.state", String.class)).containsExactly("CANCELLED");
        assertThat(TestMail.arrivedFor(away)).isEmpty();
    }

    @Test
    void invitationThatIsJustLeavingIsWithdrawnByMail() {
        summit.withGuest("Cy", Map.of("email", TestMail.anAddress("slow"))).invited("Cy", "Dinner", 1);
        Waiting.await("first attempt").until(() -> messages("Cy").getInt("results[0].attempts") > 0);

        withdraw("Cy");

        assertThat(kinds("Cy")).containsExactly("INVITATION", "WITHDRAWAL");
    }

    @Test
    void invitationThatWasHandedOverIsWithdrawnByMail() {
        summit.drafted("Ana Example", "Dinner", 1);
        given().queryParam("mail", false)
                .post(summit.pathOfInvitation("Ana Example") + "/send")
                .then()
                .statusCode(200);

        withdraw("Ana Example");

        assertThat(Received.by(ana).subject()).startsWith("Invitation withdrawn");
    }

    @Test
    void changeIsToldToThoseExpectedAndToNobodyElse() {
        String no = TestMail.anAddress("guest");
        String gone = TestMail.anAddress("guest");
        String draft = TestMail.anAddress("guest");
        summit.withGuest("No", Map.of("email", no))
                .withGuest("Gone", Map.of("email", gone))
                .withGuest("Draft", Map.of("email", draft))
                .invited("Ana Example", "Dinner", 1)
                .invited("Lin Example", "Dinner", 1)
                .invited("No", "Dinner", 1)
                .invited("Gone", "Dinner", 1)
                .drafted("Draft", "Dinner", 1)
                .accepted("Ana Example", 1);
        summit.answer("No", Map.of("answer", "DECLINED"));
        Received.by(gone);
        withdraw("Gone");
        int before = ParsedCalendar.sequence(Received.by(ana, 2).parsed().only());

        patch(summit.pathOfDinner("Dinner"), Map.of("startsAt", at("20:00")))
                .then()
                .statusCode(200);
        summit.released();

        Received changed = Received.by(ana, 3);
        assertThat(changed.subject()).isEqualTo("Changed: Example Dinner");
        assertThat(changed.text())
                .contains(
                        "This is how they stand now.", "20:00 – 22:00", "You have accepted", "Should anything change");
        assertThat(ParsedCalendar.sequence(changed.parsed().only())).isGreaterThan(before);
        assertThat(changed.lines()).anyMatch(l -> l.contains("PARTSTAT=ACCEPTED"));
        Received toLin = Received.by(lin, 2);
        assertThat(toLin.subject()).isEqualTo("變更通知：測試晚宴");
        assertThat(toLin.text()).contains("20:00 – 22:00", "敬請惠予告知是否出席。");
        assertThat(toLin.lines()).anyMatch(l -> l.contains("PARTSTAT=NEEDS-ACTION"));
        assertThat(kinds("No")).doesNotContain("CHANGE");
        assertThat(kinds("Gone")).doesNotContain("CHANGE");
        assertThat(kinds("Draft")).isEmpty();
    }

    @Test
    void changedPlaceIsToldWithAHigherSequence() {
        summit.invited("Ana Example", "Dinner", 1);
        int before = ParsedCalendar.sequence(Received.by(ana).parsed().only());

        patch(summit.path() + "/venues/" + summit.venue("Example House, Long Hall"), Map.of("room", "Small Hall"))
                .then()
                .statusCode(200);
        summit.released();

        Received changed = Received.by(ana, 2);
        assertThat(changed.text()).contains("Where: Example House, Small Hall");
        assertThat(ParsedCalendar.sequence(changed.parsed().only())).isGreaterThan(before);
    }

    @Test
    void unchangedFactsAreNotMailed() {
        summit.invited("Ana Example", "Dinner", 1);

        patch(summit.pathOfDinner("Dinner"), Map.of("dressCode", Map.of("en", "Formal")))
                .then()
                .statusCode(200);

        assertThat(kinds("Ana Example")).containsExactly("INVITATION");
    }

    @Test
    void afterTheDeadlineTheLetterSaysSo() {
        patch(summit.pathOfDinner("Dinner"), Map.of("rsvpBy", "2020-01-01T00:00:00Z"));

        summit.invited("Ana Example", "Dinner", 1).accepted("Ana Example", 1);

        assertThat(Received.by(ana, 2).text())
                .contains("The time to reply online is over; should anything change, please tell us directly.")
                .doesNotContain("2020");
    }

    @Test
    void reminderThatWaitsWhileTheGuestAnswersDoesNotLeave() {
        String busy = TestMail.anAddress("guest");
        summit.withGuest("Cy", Map.of("email", busy)).invited("Cy", "Dinner", 1);
        Received.by(busy);
        long id = idOf("Cy");

        QuarkusTransaction.requiringNew().run(() -> {
            Summit.lock(summit.slug);
            remindAndDecline(id);
        });

        assertThat(Received.by(busy, 2).subject()).isEqualTo("Thank you for your reply: Example Dinner");
        Waiting.await("settled").until(() -> messages("Cy").getList("results.state", String.class).stream()
                .noneMatch("PENDING"::equals));
        assertThat(messages("Cy").getList("results.state", String.class))
                .containsExactlyInAnyOrder("SENT", "CANCELLED", "SENT");
    }

    @Test
    void textOfUsersIsEscaped() {
        String evil = "Bobby <script>alert(1)</script> & \"Sons\"";
        String mail = TestMail.anAddress("guest");
        summit.withGuest(evil, Map.of("email", mail)).invited(evil, "Dinner", 2);
        summit.answer(
                evil,
                Map.of(
                        "answer",
                        "ACCEPTED",
                        "partySize",
                        2,
                        "companions",
                        List.of(Map.of("name", "<b>A.</b> Companion")),
                        "dietNote",
                        "<img src=x>"));

        for (Received letter : List.of(Received.by(mail), Received.by(mail, 2))) {
            assertThat(letter.text()).startsWith("Dear " + evil + ",");
            assertThat(letter.html())
                    .contains("Dear Bobby &lt;script&gt;alert(1)&lt;/script&gt; &amp;")
                    .doesNotContain("<script", "<b>", "<img");
            assertThat(letter.parsed().only().getAttendees()).hasSize(1);
        }
        assertThat(Received.by(mail, 2).html()).contains("&lt;b&gt;A.&lt;/b&gt; Companion", "&lt;img src=x&gt;");
    }

    @Test
    void messageIsShownAsItWouldLookWithoutItsLink() {
        summit.invited("Ana Example", "Dinner", 1);
        Received.by(ana);

        long id = messages("Ana Example").getLong("results[0].id");
        Json message = read(summit.path() + "/messages/" + id);

        assertThat(message.getString("text")).contains("https://***").doesNotContain("/rsvp/", "{");
        assertThat(message.getString("calendarMethod")).isEqualTo("REQUEST");
        assertThat(message.getString("recipientName")).isEqualTo("Ana Example");
    }

    private void sendAndWithdraw(long id) {
        Invitation invitation = Invitation.findById(id);
        sending.send(invitation, true);
        sending.withdraw(invitation);
    }

    private void remindAndDecline(long id) {
        Invitation invitation = Invitation.findById(id);
        sending.remind(invitation);
        intake.take(invitation, new NewRsvp(Answer.DECLINED, null, null, null, null, null), RsvpSource.LINK);
    }

    private List<Map<String, Object>> warnings(String guest) {
        return read(summit.pathOfInvitation(guest)).getList("warnings");
    }

    private void withdraw(String guest) {
        post(guest, "/withdraw");
    }

    private void post(String guest, String move) {
        summit.mailed(guest);
        given().post(summit.pathOfInvitation(guest) + move).then().statusCode(200);
    }

    private long idOf(String guest) {
        String path = summit.pathOfInvitation(guest);
        return Long.parseLong(path.substring(path.lastIndexOf('/') + 1));
    }

    private Json messages(String guest) {
        return read(summit.path() + "/messages?sort=createdAt&invitation=" + idOf(guest));
    }

    private List<String> kinds(String guest) {
        return messages(guest).getList("results.kind", String.class);
    }

    private static Long leadsTo(String secret) {
        return QuarkusTransaction.requiringNew()
                .call(() -> InvitationLink.invitationOf(secret).map(i -> i.id).orElse(null));
    }
}
