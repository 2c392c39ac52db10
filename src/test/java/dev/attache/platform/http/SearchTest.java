package dev.attache.platform.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.attache.Given;
import dev.attache.Json;
import dev.attache.SignedIn;
import dev.attache.TestMail;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Free-text search: each word, in any order, in any form of its characters. */
@QuarkusTest
class SearchTest {

    @ParameterizedTest
    @CsvSource({
        "Đặng Thị Phượng, phuong dang",
        "Đặng Thị Phượng, DANG phuong",
        "Kao Shien-Quey, Shien-Quey Kao",
        "Kao Shien-Quey, Kao Shien Quey",
        "Kao Shien-Quey, shienquey",
        "Kao Shienquey, Kao Shien-Quey",
        "Kao Shien Quey, 'Kao, Shien-Quey'",
        "Kao Shien‑Quey, shien—quey",
        "Seán O’Brien, sean o'brien",
        "Seán O’Brien, OBRIEN",
        "J.R. Smith, jr smith",
        "J.R. Smith, J. R. Smith",
        "Ana/Bo Example, bo/ana",
        "臺北市政府, 台北",
        "台北市政府, 臺北",
        "臺灣民主基金會, 台湾 基金会",
        "黃裕峯, 黄裕峰",
        "溫啟群, 温啓羣",
        "張為著, 张爲着",
        "裏見, 裡見",
        "王　明, 王明",
        "王明, 王 明",
        "渡邊さくら, 渡辺",
        "渡邉さくら, 渡邊",
        "髙﨑一郎, 高崎",
        "葛󠄀城, 葛城",
        "ササキ ハナコ, ささき",
        "ﾊﾞﾝｺｸ, バンコク",
        "Ｅｘａｍｐｌｅ, example",
        "艾米‧史密斯, 艾米·史密斯",
        "홍 길동, 홍길동",
        "홍길동, 길동 홍",
        "مُحَمَّد أحمد, محمد",
        "مُحَمَّد أحمد, احمد محمد",
        "إبراهيم, ابراهيم",
        "محـــمد, محمد",
        "فاطمة علي, فاطمه على",
        "کریمی, كريمي",
        "می‌خواهم, میخواهم",
        "שָׁלוֹם, שלום",
        "בן־גוריון, בן גוריון",
        "ज़ैदी, जैदी",
        "चाँद, चांद",
        "Елёна Пётр, петр елена",
        "Бори́с, Борис",
        "ΟΔΥΣΣΕΥΣ, Οδυσσεύς",
        "Γιώργος Παπαδόπουλος, ΠΑΠΑΔΟΠΟΥΛΟΣ ΓΙΩΡΓΟΣ",
        "ᲗᲑᲘᲚᲘᲡᲘ, თბილისი",
        "สมชาย ใจดี, ใจดี สมชาย",
        "İpek Işık, ipek isik",
        "Groß Øre, gross ore"
    })
    void wordsAreFoundInAnyOrderAndForm(String name, String search) {
        Given summit = Given.aSummit().withDelegate(name).withDelegate("Somebody Else 其他");

        assertThat(found(summit.path() + "/delegates", search).getList("results.name.en"))
                .containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource({"Kao Shien-Quey, Kao Smith", "がま, かま", "ฟ้า, ฟา", "王明, 王朋", "a@example.org, b@example.org"})
    void otherWordsAreNotFound(String name, String search) {
        assertThat(found(Given.aSummit().withDelegate(name).path() + "/delegates", search)
                        .getInt("count"))
                .isZero();
    }

    @Test
    void searchOfNothingButBlanksAndHyphensFindsAll() {
        Given summit = Given.aSummit().withDelegate("Ada").withDelegate("Bo");

        for (String search : List.of("", " ", "-", "\u200b", " – ")) {
            assertThat(found(summit.path() + "/delegates", search).getInt("count"))
                    .isEqualTo(2);
        }
    }

    @Test
    void searchOfAHundredWordsIsAnswered() {
        StringBuilder search = new StringBuilder();
        for (char first = 'a'; search.length() < 198; first++) {
            search.append(first).append(' ');
        }

        assertThat(found(Given.aSummit().withDelegate("Ada").path() + "/delegates", search.toString())
                        .getInt("count"))
                .isZero();
    }

    @Test
    void everyListFindsWordsInAnyOrderAndForm() {
        String guest = TestMail.anAddress("guest");
        Given summit = Given.aSummit(Map.of("name", Map.of("en", "Summit of 臺灣 " + UUID.randomUUID())))
                .withVenue("臺北 Shien-Quey", "Hall")
                .withDelegate("Shien-Quey 臺")
                .withGuest("Shien-Quey 臺", Map.of("email", guest))
                .withDinner("Shien-Quey 臺", 4)
                .invited("Shien-Quey 臺", "Shien-Quey 臺", 1)
                .accepted("Shien-Quey 臺", 1);
        var speakers = List.of(Map.of("name", "Kao Shien-Quey 臺"));
        summit.withSession("Session", "09:00", "10:00", Map.of("speakers", speakers, "series", Map.of("en", "Row 臺 A")))
                .withSideEvent("Event", "09:00", "10:00", Map.of("organisers", List.of("Board of 臺灣 Example")));
        String dinner = summit.pathOfDinner("Shien-Quey 臺");

        for (String list : List.of(
                summit.path() + "/venues",
                summit.path() + "/delegates",
                summit.path() + "/guests",
                summit.path() + "/dinners",
                summit.path() + "/sessions",
                summit.path() + "/speakers",
                summit.path() + "/messages",
                dinner + "/invitations",
                dinner + "/attendees")) {
            assertThat(found(list, "台 quey shien").getInt("count")).as(list).isPositive();
            assertThat(found(list, "台 quey shien other").getInt("count"))
                    .as(list)
                    .isZero();
        }
        assertThat(found(dinner + "/check-in", "台 quey").getList("attendees")).hasSize(1);
        assertThat(found(summit.path() + "/side-events", "example 台湾").getInt("count"))
                .isOne();
        assertThat(found("/api/v1/summits", "台湾 " + summit.path().substring(17)).getInt("count"))
                .isOne();
        assertThat(found(summit.path() + "/sessions", "speaker", "quey 台 kao").getInt("count"))
                .isOne();
        assertThat(found(summit.path() + "/sessions", "series", "a 台").getInt("count"))
                .isOne();
        assertThat(found(summit.path() + "/side-events", "organiser", "example 台湾")
                        .getInt("count"))
                .isOne();
    }

    @Test
    void accountIsFoundByItsNameInAnyOrder() {
        SignedIn.as("reader", Map.of("name", "Kao Shien-Quey 臺"));

        assertThat(found("/api/v1/accounts", "台 quey kao").getInt("count")).isPositive();
    }

    @Test
    void filterByASpeakerOrAnOrganiserLooksForAllWordsInOne() {
        Given summit = Given.aSummit()
                .withSession(
                        "Panel",
                        "09:00",
                        "10:00",
                        Map.of("speakers", List.of(Map.of("name", "Anna Sample"), Map.of("name", "Mari Example"))))
                .withSideEvent("Event", "09:00", "10:00", Map.of("organisers", List.of("Green Board", "Blue Council")));

        assertThat(found(summit.path() + "/sessions", "speaker", "example mari").getInt("count"))
                .isOne();
        assertThat(found(summit.path() + "/sessions", "speaker", "example anna").getInt("count"))
                .isZero();
        assertThat(found(summit.path() + "/speakers", "q", "example anna").getInt("count"))
                .isZero();
        assertThat(found(summit.path() + "/side-events", "organiser", "council blue")
                        .getInt("count"))
                .isOne();
        assertThat(found(summit.path() + "/side-events", "organiser", "council green")
                        .getInt("count"))
                .isZero();
    }

    private static Json found(String list, String search) {
        return found(list, "q", search);
    }

    private static Json found(String list, String filter, String search) {
        return Json.of(given().queryParam(filter, search)
                .get(list)
                .then()
                .statusCode(200)
                .extract());
    }
}
