package dev.attache.hospitality.guestimport;

import static dev.attache.Given.names;
import static dev.attache.Given.read;
import static dev.attache.Refused.invalid;
import static dev.attache.Refused.refused;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.attache.Given;
import dev.attache.Json;
import dev.attache.platform.spreadsheet.Sheet;
import dev.attache.platform.spreadsheet.Table;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@QuarkusTest
class GuestExchangeTest {
    @Inject
    DataSource database;

    private Given summit;

    @BeforeEach
    void aSummit() {
        summit = Given.aSummit().withDelegate("Ada");
    }

    @Test
    void guestsComeAsATableInProtocolOrder() {
        someGuests();

        Response csv = given().get(summit.path() + "/guests.csv");

        assertThat(csv.statusCode()).isEqualTo(200);
        assertThat(csv.contentType()).isEqualTo("text/csv;charset=UTF-8");
        assertThat(csv.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"" + summit.slug + "-guests.csv\"");
        assertThat(new String(csv.asByteArray(), StandardCharsets.UTF_8))
                .isEqualTo(
                        "\uFEFFid,\"name (zh-Hant)\",\"name (en)\",\"name (et)\",honorific,salutation,position,organisation,country,"
                                + "category,email,phone,language,diet,\"diet note\",\"looked after by\","
                                + "\"looked after by (name)\",relevance,notes\r\n"
                                + summit.guest("Full")
                                + ",測試賓客,Full,Täis,Dr,\"Your Excellency\",\"Chair, \"\"acting\"\"\",\"'=Example & Co\",EE,board,"
                                + "full@example.org,\"'+372 000\",zh-Hant,\"vegan; nut-allergy\",\"no coriander\","
                                + summit.delegate("Ada") + ",Ada,\"two\nlines\",\"'@home\"\r\n"
                                + summit.guest("Bare") + ",,Bare,,,,,,,,,,,,,,,,\r\n");
        given().header("If-None-Match", csv.header("ETag"))
                .get(summit.path() + "/guests.csv")
                .then()
                .statusCode(304);
    }

    @Test
    void sheetIsReadWithoutWaitingForTheSummitsRowLock() throws SQLException {
        try (Connection other = database.getConnection();
                PreparedStatement lock = other.prepareStatement("select id from summit where slug = ? for update")) {
            other.setAutoCommit(false);
            lock.setString(1, summit.slug);
            lock.execute();

            refused(
                    given().contentType(Table.XLSX)
                            .body("no workbook".getBytes(StandardCharsets.UTF_8))
                            .post(summit.path() + "/guests/import"),
                    400,
                    "malformed");
        }
    }

    @Test
    void guestsComeAsAWorkbook() {
        someGuests();

        Response answer = given().get(summit.path() + "/guests.xlsx");

        assertThat(answer.contentType()).isEqualTo(Table.XLSX);
        assertThat(answer.header("Content-Disposition")).endsWith("-guests.xlsx\"");
        assertThat(answer.header("Cache-Control")).isEqualTo("private, no-cache");
        Sheet sheet = Sheet.ofXlsx(answer.asByteArray());
        assertThat(sheet.rows()).extracting(r -> r.in("name (en)")).containsExactly("Full", "Bare");
        assertThat(sheet.rows().get(0).in("phone")).isEqualTo("+372 000");
        given().header("If-None-Match", answer.header("ETag"))
                .get(summit.path() + "/guests.xlsx")
                .then()
                .statusCode(304);
    }

    @Test
    void importOfAnExportChangesNothing() {
        someGuests();
        String tag = given().get(summit.pathOfGuest("Full")).header("ETag");

        for (Response report : List.of(
                sent(Table.CSV, given().get(summit.path() + "/guests.csv").asByteArray(), ""),
                sent(Table.XLSX, given().get(summit.path() + "/guests.xlsx").asByteArray(), ""))) {
            assertThat(report.statusCode()).as(report.asString()).isEqualTo(200);
            assertThat(Json.of(report).getList("rows.outcome", String.class)).containsExactly("UNCHANGED", "UNCHANGED");
            assertThat(Json.of(report).getInt("unchanged")).isEqualTo(2);
        }
        assertThat(given().get(summit.pathOfGuest("Full")).header("ETag")).isEqualTo(tag);
    }

    @Test
    void exportMakesTheSameGuestsElsewhere() {
        someGuests();
        Given other = Given.aSummit();
        String withoutIds = text(given().get(summit.path() + "/guests.csv"))
                .replaceAll("(\r\n)\\d+,", "$1,")
                .replace("," + summit.delegate("Ada") + ",Ada,", ",,,");

        given().contentType(Table.CSV)
                .body(withoutIds.getBytes(StandardCharsets.UTF_8))
                .post(other.path() + "/guests/import")
                .then()
                .statusCode(200);

        assertThat(text(given().get(other.path() + "/guests.csv")).replaceAll("(\r\n)\\d+,", "$1,"))
                .isEqualTo(withoutIds);
    }

    @Test
    void rowsChangeAndCreateInTheColumnsThatTheTableHas() {
        summit.withGuest("Old", Map.of("organisation", "Before", "position", "Chair", "notes", "stay"));

        Json report = imported(
                "ID;Name (en);name (ZH-HANT);position;organisation;category;diet;looked after by;looked after by (name)\n"
                        + summit.guest("Old") + ";Old;舊;;After;指導委員會;;;whoever\n"
                        + ";New;;;;Board ;Vegan ； nut-allergy;" + summit.delegate("Ada") + ";\n");

        assertThat(report.getInt("created")).isEqualTo(1);
        assertThat(report.getInt("changed")).isEqualTo(1);
        assertThat(report.getList("rows.row", Integer.class)).containsExactly(2, 3);
        assertThat(report.getList("rows.outcome", String.class)).containsExactly("CHANGE", "CREATE");
        Json old = read(summit.pathOfGuest("Old"));
        assertThat(old.getString("name.zh-Hant")).isEqualTo("舊");
        assertThat(old.getString("position")).isNull();
        assertThat(old.getString("organisation")).isEqualTo("After");
        assertThat(old.getString("category")).isEqualTo("steering-committee");
        assertThat(old.getString("notes")).isEqualTo("stay");
        Json created = read(summit.path() + "/guests/" + report.getLong("rows[1].guest.id"));
        assertThat(created.getString("category")).isEqualTo("board");
        assertThat(created.getList("diet", String.class)).containsExactly("vegan", "nut-allergy");
        assertThat(created.getLong("lookedAfterBy.id")).isEqualTo(summit.delegate("Ada"));
    }

    @Test
    void dryRunTellsWhatWouldHappenAndChangesNothing() {
        summit.withGuest("Old", Map.of("email", "old@example.org"));

        Json report = report(csv(
                "id,name (en),email\n" + summit.guest("Old") + ",Old,new@example.org\n,Somebody,\n,X,no address\n"
                        + ",Olaf,NEW@example.org\n",
                "?dryRun=true"));

        assertThat(report.getBoolean("dryRun")).isTrue();
        assertThat(report.getList("rows.outcome", String.class))
                .containsExactly("CHANGE", "CREATE", "INVALID", "DUPLICATE");
        assertThat(report.getLong("rows[0].guest.id")).isEqualTo(summit.guest("Old"));
        assertThat(report.getString("rows[2].faults[0].column")).isEqualTo("email");
        assertThat(report.getLong("rows[3].possibleDuplicates[0].id")).isEqualTo(summit.guest("Old"));
        assertThat(report.getList("rows[3].possibleDuplicates[0].reasons", String.class))
                .containsExactly("SAME_EMAIL");
        assertThat(names(read(summit.path() + "/guests"), "name.en")).containsExactly("Old");
        assertThat(read(summit.pathOfGuest("Old")).getString("email")).isEqualTo("old@example.org");
    }

    @Test
    void badCellsAreNamedByRowAndColumnAndNothingIsKept() {
        summit.withGuest("Old");
        long old = summit.guest("Old");

        invalid(
                csv(
                        "id,name (en),country,category,email,language,diet,looked after by\n"
                                + ",Good,EE,,,,,\n"
                                + ",,EE,,,,,\n"
                                + ",A,XX,,,,,\n"
                                + ",B,,royalty,,,,\n"
                                + ",C,,,no address,no language,,\n"
                                + ",D,,,,,vegan; stardust,\n"
                                + ",E,,,,,,somebody\n"
                                + ",F,,,,,,0\n"
                                + "0,G,,,,,,\n"
                                + "seven,H,,,,,,\n"
                                + old + ",I,,,,,,\n"
                                + old + ",J,,,,,,\n",
                        ""),
                "/rows/3/name (en)",
                "/rows/4/country",
                "/rows/5/category",
                "/rows/6/email",
                "/rows/6/language",
                "/rows/7/diet",
                "/rows/8/looked after by",
                "/rows/9/looked after by",
                "/rows/10/id",
                "/rows/11/id",
                "/rows/13/id");
        assertThat(names(read(summit.path() + "/guests"), "name.en")).containsExactly("Old");
    }

    @Test
    void columnsMustBeKnown() {
        invalid(csv("name (en),shoe size\nA,42\n", ""), "/rows/1/shoe size");
        invalid(csv("name (en),name (english!)\nA,B\n", "?dryRun=true"), "/rows/1/name (english!)");
        invalid(csv("name (en),Name (EN)\nA,B\n", ""), "/rows/1/Name (EN)");
    }

    @Test
    void fileThatCannotBeReadIsRefused() {
        refused(csv("", ""), 400, "malformed");
        refused(csv("name (en)\n\"A\n", ""), 400, "malformed");
        refused(sent(Table.XLSX, "name (en)\nA\n".getBytes(StandardCharsets.UTF_8), ""), 400, "malformed");
        refused(sent(Table.CSV, "name (en)\nÜ\n".getBytes(StandardCharsets.ISO_8859_1), ""), 400, "malformed");
        refused(sent("application/json", "{}".getBytes(StandardCharsets.UTF_8), ""), 415, "unsupported-media-type");
        invalid(csv("name (en)\nA\n", "?duplicates=merge"), "duplicates");
        invalid(csv("name (en)\nA\n", "?dryRun=perhaps"), "dryRun");
        refused(
                given().contentType(Table.CSV).body("name (en)\nA\n").post("/api/v1/summits/none/guests/import"),
                404,
                "not-found");
    }

    @Test
    void possibleDuplicatesAreRefusedUntilTheDeskDecides() {
        summit.withGuest("Ánna Exámple", Map.of("organisation", "People of Example"));
        String table = "name (en),organisation\nAnna Example,People of Example Ltd\nBo Sample,Sample\nBO SÁMPLE,\n";

        Json problem = refused(csv(table, ""), 409, "possible-duplicates");
        assertThat(problem.getList("rows.row", Integer.class)).containsExactly(2, 4);
        assertThat(problem.getLong("rows[0].possibleDuplicates[0].id")).isEqualTo(summit.guest("Ánna Exámple"));
        assertThat(problem.getInt("rows[1].possibleDuplicates[0].row")).isEqualTo(3);
        assertThat(problem.getString("rows[1].possibleDuplicates[0].name.en")).isEqualTo("Bo Sample");
        assertThat(read(summit.path() + "/guests").getInt("count")).isEqualTo(1);

        Json skipped = report(csv(table, "?duplicates=skip"));
        assertThat(skipped.getList("rows.outcome", String.class)).containsExactly("SKIP", "CREATE", "SKIP");
        assertThat(skipped.getInt("skipped")).isEqualTo(2);
        assertThat(read(summit.path() + "/guests").getInt("count")).isEqualTo(2);

        Json created = report(csv(table, "?duplicates=create"));
        assertThat(created.getInt("created")).isEqualTo(3);
        assertThat(read(summit.path() + "/guests").getInt("count")).isEqualTo(5);
    }

    @Test
    void repeatWithTheSameKeyImportsOnce() {
        String key = UUID.randomUUID().toString();

        Response first = keyed(key, "name (en)\nA\n", "");
        Response again = keyed(key, "name (en)\nA\n", "");

        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(Json.of(again).getLong("rows[0].guest.id"))
                .isEqualTo(Json.of(first).getLong("rows[0].guest.id"));
        refused(keyed(key, "name (en)\nB\n", ""), 422, "key-reused");
        refused(keyed(key, "name (en)\nA\n", "?duplicates=skip"), 422, "key-reused");
        assertThat(read(summit.path() + "/guests").getInt("count")).isEqualTo(1);
    }

    @Test
    void dryRunTakesNoKeyAway() {
        String key = UUID.randomUUID().toString();

        assertThat(keyed(key, "name (en)\nA\n", "?dryRun=true").statusCode()).isEqualTo(200);
        assertThat(keyed(key, "name (en)\nA\n", "").statusCode()).isEqualTo(200);
        assertThat(read(summit.path() + "/guests").getInt("count")).isEqualTo(1);
    }

    @Test
    void tableOfAMegabyteIsTaken() {
        String rows = IntStream.range(0, 400)
                .mapToObj(i -> UUID.randomUUID() + "," + "x".repeat(2500) + "\n")
                .collect(Collectors.joining());
        String table = "name (en),relevance\n" + rows;

        assertThat(table.length()).isBetween(990_000, 1_048_576);
        assertThat(report(csv(table, "?duplicates=create")).getInt("created")).isEqualTo(400);
        refused(csv(table + "x".repeat(100_000), ""), 413, "too-large");
        refused(csv("name (en)\n" + "A\n".repeat(1001), ""), 400, "malformed");
    }

    @Test
    void otherMethodsAreRefused() {
        assertThat(given().get(summit.path() + "/guests/import").statusCode()).isIn(404, 405);
        refused(given().post(summit.path() + "/guests.csv"), 405, "method-not-allowed");
        refused(given().get("/api/v1/summits/none/guests.csv"), 404, "not-found");
        refused(given().get("/api/v1/summits/none/guests.xlsx"), 404, "not-found");
    }

    @Test
    void commonHeadingsAreUnderstood() {
        Json report = imported("賓客名單\n\n姓名 Name,E-mail,職稱 Position,Organization,國家,Title\n"
                + "Example Guest,a@example.org,Chair,Ministry,Spain,Ms.\n測試賓客,b@example.org,司長,機關,臺灣,\n");

        assertThat(report.getList("notes", String.class))
                .containsExactly(
                        "Row 3 names the columns; nothing above it was read.",
                        "The column \"Title\" was read as honorific.");
        Json first = read(summit.path() + "/guests/" + report.getLong("rows[0].guest.id"));
        assertThat(first.getMap("name")).isEqualTo(Map.of("en", "Example Guest"));
        assertThat(first.getString("position")).isEqualTo("Chair");
        assertThat(first.getString("organisation")).isEqualTo("Ministry");
        assertThat(first.getString("country")).isEqualTo("ES");
        assertThat(first.getString("honorific")).isEqualTo("Ms.");
        Json second = read(summit.path() + "/guests/" + report.getLong("rows[1].guest.id"));
        assertThat(second.getMap("name")).isEqualTo(Map.of("zh-Hant", "測試賓客"));
        assertThat(second.getString("country")).isEqualTo("TW");
    }

    @Test
    void titleIsAPositionWhereItNamesOffices() {
        Json report = imported("Full name;TITLE\nExample Guest;Minister of Examples\nOther Guest;Dr\n");

        assertThat(read(summit.path() + "/guests/" + report.getLong("rows[0].guest.id"))
                        .getString("position"))
                .isEqualTo("Minister of Examples");
    }

    @Test
    void columnsAreNamedWhereOneIsUnknownOrStandsTwice() {
        assertThat(Json.of(csv("name (en),shoe size\nA,42\n", "")).getString("errors[0].detail"))
                .contains("id, name (en), name (zh-Hant)", "organisation", "looked after by");
        invalid(csv("email,E-mail,name (en)\na@example.org,b@example.org,A\n", ""), "/rows/1/E-mail");
        invalid(csv("Name,name (en)\nA,B\n", ""), "/rows/2/Name");
    }

    @Test
    void faultQuotesTheCellAsItIsTyped() {
        Json problem = Json.of(csv("name (en),country\nA,Atlantis\n,ES\n", ""));

        assertThat(problem.getList("errors.detail", String.class))
                .containsExactly(
                        "\"Atlantis\" is no country: neither a code as EE nor a name in English or Chinese",
                        "must not be empty: one language is enough");
    }

    @Test
    void dryRunTellsNoIdsAndTakesNoneAway() throws SQLException {
        long before = nextGuestId();
        Json report = report(csv("name (en)\nA\nB\n", "?dryRun=true"));

        assertThat(report.getList("rows.guest.id")).containsOnlyNulls();
        assertThat(report.getList("rows.guest.name.en", String.class)).containsExactly("A", "B");
        assertThat(nextGuestId() - before).isEqualTo(50);
    }

    @Test
    void charactersThatNobodySeesAreStrippedFromCells() {
        Json report = imported(
                "name (en),email\nErnest Blank,nb@example.org\u00A0\nLudmila Nothing,\u200Bzw@example.org\u200B\n\u00A0,\uFEFF\n");

        assertThat(report.getInt("created")).isEqualTo(2);
        assertThat(names(read(summit.path() + "/guests"), "email"))
                .containsExactlyInAnyOrder("nb@example.org", "zw@example.org");
        invalid(csv("name (en),email\nA,z\u200Bw@example.org\n", ""), "/rows/2/email");
    }

    @Test
    void formulaWithoutAResultChangesNobody() throws IOException {
        try (InputStream file = getClass().getResourceAsStream("/workbooks/formula-without-result.xlsx")) {
            Response answer = sent(Table.XLSX, file.readAllBytes(), "");

            invalid(answer, "/rows/2/email");
            assertThat(Json.of(answer).getString("errors[0].detail")).startsWith("holds a formula");
        }
    }

    @Test
    void charsetIsThatOfTheContentType() {
        byte[] big5 = "姓名\n測試賓客\n".getBytes(Charset.forName("Big5"));

        Json report = report(sent("text/csv; charset=Big5", big5, ""));

        assertThat(report.getString("rows[0].guest.name.zh-Hant")).isEqualTo("測試賓客");
        assertThat(sent("text/csv; charset=klingon", big5, "").statusCode()).isEqualTo(415);
    }

    @Test
    void longEqualNamesAreRefusedAtOnce() {
        String row = "測".repeat(5_000) + "\n";

        Json report = report(csv("name (zh-Hant)\n" + row.repeat(60), "?dryRun=true&duplicates=create"));

        assertThat(report.getList("rows.outcome", String.class)).containsOnly("INVALID");
    }

    /** Each was compared with each in SQL, minutes under the summit's row lock for thousands of guests. */
    @Test
    @Timeout(60)
    void thousandsOfGuestsAreComparedInSeconds() {
        summit.withGuest("Unlike Anybody");
        for (int part = 0; part < 3; part++) {
            report(csv("name (en),organisation\n" + people(part * 1_000), "?duplicates=create"));
        }

        Json report = report(csv("name (en),organisation\n" + people(2_998) + "Unlike Anybody,\n", "?dryRun=true"));

        assertThat(report.getList("rows.outcome", String.class).get(0)).isEqualTo("DUPLICATE");
    }

    /** Each pair of organisations was compared, a million of them: the heap or the statement's time ended it. */
    @Test
    @Timeout(60)
    void guestsOfFewNamesAndManyOrganisationsAreComparedInSeconds() {
        String zebra = "Made Up Guest 7,Zebra Bureau\n";
        report(csv("name (en),organisation\n" + namesakes(0, 999) + zebra, "?duplicates=create"));

        Json report = report(csv("name (en),organisation\n" + namesakes(1_000, 999) + zebra, "?dryRun=true"));

        assertThat(report.getList("rows.outcome", String.class)).containsOnly("DUPLICATE");
        assertThat(report.getList("rows[999].possibleDuplicates.organisation", String.class))
                .containsExactly("Zebra Bureau");
    }

    private static String namesakes(int from, int number) {
        return IntStream.range(from, from + number)
                .mapToObj(
                        i -> "Made Up Guest " + i % 20 + ",Office " + i + " of long made up affairs".repeat(12) + "\n")
                .collect(Collectors.joining());
    }

    private static String people(int from) {
        return IntStream.range(from, from + 999)
                .mapToObj(i -> word(new Random(i)) + " " + word(new Random(i + 70_000)) + ","
                        + word(new Random(i + 90_000)) + "\n")
                .collect(Collectors.joining());
    }

    private static String word(Random random) {
        return random.ints(7, 'a', 'z' + 1).mapToObj(Character::toString).collect(Collectors.joining());
    }

    private long nextGuestId() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet id = statement.executeQuery("select nextval('guest_seq')")) {
            id.next();
            return id.getLong(1);
        }
    }

    private void someGuests() {
        summit.withGuest("Bare")
                .withGuest(
                        "Full",
                        Map.ofEntries(
                                Map.entry("name", Map.of("en", "Full", "zh-Hant", "測試賓客", "et", "Täis")),
                                Map.entry("honorific", "Dr"),
                                Map.entry("salutation", "Your Excellency"),
                                Map.entry("position", "Chair, \"acting\""),
                                Map.entry("organisation", "=Example & Co"),
                                Map.entry("country", "EE"),
                                Map.entry("category", "board"),
                                Map.entry("email", "full@example.org"),
                                Map.entry("phone", "+372 000"),
                                Map.entry("language", "zh-Hant"),
                                Map.entry("diet", List.of("vegan", "nut-allergy")),
                                Map.entry("dietNote", "no coriander"),
                                Map.entry("lookedAfterBy", summit.delegate("Ada")),
                                Map.entry("relevance", "two\nlines"),
                                Map.entry("notes", "@home")));
    }

    private Json imported(String table) {
        return report(csv(table, ""));
    }

    private static Json report(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return Json.of(answer);
    }

    private Response csv(String table, String query) {
        return sent(Table.CSV, table.getBytes(StandardCharsets.UTF_8), query);
    }

    private Response sent(String type, byte[] table, String query) {
        return given().contentType(type).body(table).post(summit.path() + "/guests/import" + query);
    }

    private Response keyed(String key, String table, String query) {
        return given().header("Idempotency-Key", key)
                .contentType(Table.CSV)
                .body(table.getBytes(StandardCharsets.UTF_8))
                .post(summit.path() + "/guests/import" + query);
    }

    private static String text(Response answer) {
        return new String(answer.asByteArray(), StandardCharsets.UTF_8);
    }
}
