package dev.attache.platform.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.attache.platform.problem.Invalid;
import dev.attache.platform.problem.Malformed;
import dev.attache.platform.problem.Refusal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Execution(ExecutionMode.CONCURRENT)
class SheetTest {
    private static final String TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private static final Predicate<String> NONE = column -> false;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name,note\nAda,\"a, b\nc\"\n",
                "\uFEFFname,note\r\nAda,\"a, b\nc\"\r\n",
                "name;note\nAda;\"a, b\nc\"",
                "\"name\";\"note\"\r\rAda;\"a, b\nc\";;\r",
                "\n , \nName , NOTE,,\n\nAda,\"a, b\nc\"\n,,\n"
            })
    void csvIsReadAsSpreadsheetsWriteIt(String csv) {
        Sheet sheet = csv(csv);

        assertThat(sheet.rows()).hasSize(1);
        assertThat(sheet.rows().get(0).in("name")).isEqualTo("Ada");
        assertThat(sheet.rows().get(0).in("note")).isEqualTo("a, b\nc");
        assertThat(sheet.has("NAME")).isTrue();
        assertThat(sheet.has("other")).isFalse();
    }

    @Test
    void rowsAreNumberedAsASpreadsheetNumbersThem() {
        assertThat(csv("name\n\"two\nlines\"\n\nAda\n").rows())
                .extracting(Sheet.Row::number)
                .containsExactly(2, 4);
    }

    @Test
    void apostropheBeforeAFormulaIsRemoved() {
        assertThat(csv("a,b,c\n'=1,'1,''+1\n").rows().get(0).cells())
                .containsEntry("a", "=1")
                .containsEntry("b", "'1")
                .containsEntry("c", "'+1");
    }

    @Test
    void charsetIsThatOfTheMarkElseTheDeclaredOneElseUtf8() {
        byte[] big5 = "name\n測試".getBytes(Charset.forName("Big5"));

        assertThatThrownBy(() -> Sheet.ofCsv(big5))
                .isInstanceOf(Malformed.class)
                .hasMessageContaining("UTF-8");
        assertThat(first(Sheet.ofCsv(big5, "Big5", NONE))).isEqualTo("測試");
        assertThat(first(Sheet.ofCsv("name\n測試".getBytes(StandardCharsets.UTF_16), null, NONE)))
                .isEqualTo("測試");
        assertThat(first(Sheet.ofCsv("\uFEFFname\n測試".getBytes(StandardCharsets.UTF_16LE), "utf-8", NONE)))
                .isEqualTo("測試");
        assertThat(first(Sheet.ofCsv("name\n測試".getBytes(StandardCharsets.UTF_8), "ISO-8859-1", NONE)))
                .isEqualTo("測試");
        assertThatThrownBy(() -> Sheet.ofCsv(big5, "ISO-8859-1", NONE)).isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> Sheet.ofCsv(big5, "utf-8", NONE)).isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> Sheet.ofCsv(big5, "klingon", NONE))
                .isInstanceOfSatisfying(Refusal.class, e -> assertThat(e.status).isEqualTo(415));
        assertThatThrownBy(() -> Sheet.ofCsv(big5, "no charset", NONE)).isInstanceOf(Refusal.class);
        invalid("name\nA\0da", "/rows/2/name");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sep=;\r\nname;note\r\nAda;a, b",
                "\"sep=|\"\nname|note\nAda|a, b",
                "sep=\t\nname\tnote\nAda\ta, b",
                "name\tnote\nAda\ta, b",
                "name|note\nAda|a, b",
                "Guests, all of them, by name\nname;note\nAda;a, b"
            })
    void separatorIsTheNamedOneElseThatOfTheHeader(String csv) {
        Sheet sheet = Sheet.ofCsv(csv.getBytes(StandardCharsets.UTF_8), null, List.of("name", "note")::contains);

        assertThat(sheet.rows().get(0).cells()).containsEntry("name", "Ada").containsEntry("note", "a, b");
    }

    @Test
    void digitsThatASpreadsheetHasLostAreFaults() {
        for (String lost : List.of("8.86913E+11", "8,86913E+11", "-1E+20", "########", "#N/A", "Err:502")) {
            invalid("name;phone\nAda;" + lost, "/rows/2/phone");
        }
        Map<String, String> kept = csv("a,b,c,d\n\"=\"\"0912345678\"\"\",5E,E+12,# 1\n")
                .rows()
                .get(0)
                .cells();
        assertThat(kept.values()).containsExactly("0912345678", "5E", "E+12", "# 1");
    }

    @Test
    void rowsAboveTheHeaderAreToldNotRead() {
        Sheet sheet = Sheet.ofCsv(
                "Guest list\n\nas of 5 September\nname,phone\nAda,1\n".getBytes(StandardCharsets.UTF_8),
                null,
                List.of("name", "phone")::contains);

        assertThat(sheet.header()).isEqualTo(4);
        assertThat(sheet.rows()).extracting(Sheet.Row::number).containsExactly(5);
        assertThat(sheet.notes()).containsExactly("Row 4 names the columns; nothing above it was read.");
    }

    @Test
    void headerMustNameEachColumnOnce() {
        invalid("name,,note\nAda,x,y", "/rows/2/B");
        assertThat(csv("name,,note\nAda,,y").columns()).containsExactly("name", "note");
        invalid("name,Name\nAda,x", "/rows/1/Name");
        invalid("name\nAda,x", "/rows/2/B");
        assertThatThrownBy(() -> csv("name,a/b\nAda").onlyOf(List.of("name")::contains, "there is: name"))
                .isInstanceOf(Invalid.class)
                .hasMessage("/rows/1/a~1b: unknown column; there is: name");
        assertThatThrownBy(() -> csv("")).isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> csv(" , \n\n")).isInstanceOf(Malformed.class);
        assertThat(csv("name\n").rows()).isEmpty();
    }

    @Test
    void brokenQuotationIsRefused() {
        assertThatThrownBy(() -> csv("name\nAda\n\"Bo\n"))
                .isInstanceOf(Malformed.class)
                .hasMessageContaining("quotation");
        assertThatThrownBy(() -> csv("name\n\"Bo\" x\n"))
                .isInstanceOf(Malformed.class)
                .hasMessageContaining("quotation");
    }

    @Test
    void sizeIsBounded() {
        assertThat(csv("name\n" + "Ada\n".repeat(Sheet.MOST_ROWS)).rows()).hasSize(Sheet.MOST_ROWS);
        assertThatThrownBy(() -> csv("name\n" + "Ada\n".repeat(Sheet.MOST_ROWS + 1)))
                .isInstanceOf(Malformed.class)
                .hasMessageContaining("5000 rows");
        assertThatThrownBy(() -> csv("a,".repeat(Sheet.MOST_COLUMNS) + "a"))
                .isInstanceOf(Malformed.class)
                .hasMessageContaining("100 columns");
        invalid("name\n" + "a".repeat(Sheet.LONGEST_CELL + 1), "/rows/2/name");
    }

    @Test
    void workbookIsReadAsOneWouldReadIt() {
        String strings =
                "<sst><si><t>name</t></si><si><r><t>東</t></r><r><t>京</t></r><rPh sb=\"0\" eb=\"2\"><t>x</t></rPh>"
                        + "</si><si><t>a_x000D_b</t></si></sst>";
        String styles = "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"yyyy\\-mm\\-dd\"/>"
                + "<numFmt numFmtId=\"165\" formatCode=\"&quot;days&quot; 0.00\"/></numFmts><cellStyleXfs><xf numFmtId=\"14\"/>"
                + "</cellStyleXfs><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/><xf numFmtId=\"22\"/><xf numFmtId=\"20\"/>"
                + "<xf numFmtId=\"165\"/></cellXfs></styleSheet>";
        String cells = "<c t=\"s\"><v>1</v></c><c t=\"s\"><v>2</v></c><c><v>2</v></c><c><v>2.2999999999999998</v></c>"
                + "<c><v>8.8691234567E11</v></c><c s=\"1\"><v>45175</v></c><c s=\"2\"><v>45175.458333333336</v></c>"
                + "<c s=\"3\"><v>0.5</v></c><c s=\"4\"><v>7</v></c><c t=\"b\"><v>1</v></c>"
                + "<c t=\"str\"><f>1+1</f><v>two</v></c><c t=\"inlineStr\"><is><t>in &amp; line</t></is></c><c s=\"1\"/>";
        String header = "abcdefghijkl"
                .chars()
                .mapToObj(c -> "<c t=\"inlineStr\"><is><t>" + (char) c + "</t></is></c>")
                .collect(java.util.stream.Collectors.joining());

        Sheet sheet = Sheet.ofXlsx(
                workbook("<row r=\"3\">" + header + "</row><row/><row r=\"7\">" + cells + "</row>", strings, styles));

        assertThat(sheet.rows()).hasSize(1);
        assertThat(sheet.rows().get(0).number()).isEqualTo(7);
        assertThat(sheet.rows().get(0).cells().values())
                .containsExactly(
                        "東京",
                        "a\rb",
                        "2",
                        "2.3",
                        "886912345670",
                        "2023-09-06",
                        "2023-09-06T11:00",
                        "12:00",
                        "days 7.00",
                        "TRUE",
                        "two",
                        "in & line");
    }

    @Test
    void onlySheetThatIsShownAndHoldsSomethingIsRead() {
        byte[] workbook = sheets("<row><c><v>1</v></c></row>", "hidden", "<row><c><v>2</v></c></row>", "visible", "");

        assertThat(Sheet.ofXlsx(workbook).columns()).containsExactly("2");
        assertThat(Sheet.ofXlsx(workbook, "s0", NONE).columns()).containsExactly("1");
        assertThatThrownBy(() -> Sheet.ofXlsx(workbook, "other", NONE))
                .isInstanceOf(Malformed.class)
                .hasMessageContaining("\"S0\", \"S1\", \"S2\"");
    }

    @Test
    void twoSheetsThatHoldSomethingAreToldApartByName() {
        byte[] workbook = sheets("<row><c><v>1</v></c></row>", "visible", "<row><c><v>2</v></c></row>");

        assertThatThrownBy(() -> Sheet.ofXlsx(workbook))
                .isInstanceOf(Malformed.class)
                .hasMessageContaining("\"S0\", \"S1\"");
        assertThat(Sheet.ofXlsx(workbook, "S1", NONE).columns()).containsExactly("2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<c><f>A1</f></c>",
                "<c><f>A1</f><v/></c>",
                "<c><f>A1</f><v></v></c>",
                "<c t=\"str\"><f>A1</f></c>",
                "<c><f t=\"shared\" si=\"0\"/></c>",
                "<c><f t=\"array\" ref=\"A1:B2\">A1</f></c>",
                "<c t=\"e\"><v>#REF!</v></c>",
                "<c t=\"inlineStr\"><is><t>#N/A</t></is></c>",
                "<c><v>1234567890123456</v></c>",
                "<c s=\"1\"><v>0.5</v></c>",
                "<c s=\"2\"><v>-1</v></c>",
                "<c s=\"2\"><v>1.5</v></c>",
                "<c s=\"3\"><v>1</v></c>",
                "<c s=\"4\"><v>1</v></c>"
            })
    void cellThatCannotBeReadAsItIsSeenIsNamed(String cell) {
        String styles =
                "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"[DBNum1]General\"/></numFmts><cellXfs>"
                        + "<xf numFmtId=\"0\"/><xf numFmtId=\"12\"/><xf numFmtId=\"14\"/><xf numFmtId=\"99\"/>"
                        + "<xf numFmtId=\"164\"/></cellXfs></styleSheet>";

        assertThatThrownBy(() ->
                        Sheet.ofXlsx(workbook("<row>" + text("email") + "</row><row>" + cell + "</row>", null, styles)))
                .isInstanceOf(Invalid.class)
                .hasMessageStartingWith("/rows/2/email: ");
    }

    @Test
    void emptyResultOfAFormulaIsEmpty() {
        Sheet sheet = Sheet.ofXlsx(workbook(
                "<row>" + text("name") + text("email") + "</row><row>" + text("Ada")
                        + "<c t=\"str\"><f>A1</f><v></v></c></row>",
                null,
                null));

        assertThat(sheet.rows().get(0).cells()).containsOnlyKeys("name");
    }

    @Test
    void mergedCellsBelowEachOtherShareTheirValue() {
        Sheet sheet = merged("B2:B3", "B5:B1048576");

        assertThat(sheet.rows()).extracting(row -> row.in("b")).containsExactly("b2", "b2", "b4", "b5", "b5");
    }

    @Test
    void mergedCellsThatCoverOneAnotherAreRefused() {
        assertThatThrownBy(() -> merged("B2:B4", "B3:B5"))
                .isInstanceOf(Malformed.class)
                .hasMessage("The sheet has merged cells that cover one another, at B4.");
    }

    @Test
    void cellThatStandsTwiceIsRefused() {
        String rows =
                "<row>" + text("a") + "</row><row>" + text("one") + text("two").replace("<c", "<c r=\"A2\"") + "</row>";

        assertThatThrownBy(() -> Sheet.ofXlsx(zip(parts(rows))))
                .isInstanceOf(Malformed.class)
                .hasMessage("The sheet has the cell A2 twice.");
    }

    @Test
    void partThatStandsTwiceIsRefused() {
        Map<String, String> parts = parts("<row>" + text("a") + "</row>");
        parts.put("XL/Workbook.xml", parts.get("xl/workbook.xml"));

        assertThatThrownBy(() -> Sheet.ofXlsx(zip(parts)))
                .isInstanceOf(Malformed.class)
                .hasMessageContaining("two parts of one name");
    }

    @Test
    void hiddenSheetsThatAreNotReadAreTold() {
        Sheet sheet = Sheet.ofXlsx(sheets(
                "<row>" + text("a") + "</row>",
                "visible",
                "<row>" + text("x") + "</row>",
                "veryHidden",
                "",
                "hidden",
                ""));

        assertThat(sheet.notes()).containsExactly("Hidden sheets were not read: \"S1\".");
    }

    @Test
    void mergedCellsBesideEachOtherAreNamed() {
        assertThatThrownBy(() -> merged("A2:B3"))
                .isInstanceOf(Invalid.class)
                .hasMessage("/rows/2/b: is merged with A2: part the cells (and 1 more)");
        assertThatThrownBy(() -> merged("B1:B2"))
                .isInstanceOf(Invalid.class)
                .hasMessage("/rows/2/b: is merged with the header: part the cells");
        assertThat(merged("B2:D2").rows()).hasSize(5);
    }

    @Test
    void hiddenRowsAndColumnsAreReadAndTold() {
        Sheet sheet = Sheet.ofXlsx(zip(parts(
                "<row>" + text("a") + text("b") + "</row><row hidden=\"1\">" + text("a2") + text("b2") + "</row>",
                "<cols><col min=\"2\" max=\"16384\" hidden=\"true\"/></cols>",
                "")));

        assertThat(sheet.rows().get(0).cells()).containsEntry("a", "a2").containsEntry("b", "b2");
        assertThat(sheet.notes())
                .containsExactly(
                        "Hidden rows were read like the others: 2.", "Hidden columns were read like the others: B.");
    }

    @Test
    @Timeout(20)
    void spanThatRunsBackwardsIsRefusedAtOnce() {
        List<byte[]> workbooks = List.of(
                zip(parts("<row>" + text("a") + "</row>", "<cols><col min=\"0\" max=\"1\" hidden=\"1\"/></cols>", "")),
                zip(parts(
                        "<row>" + text("a") + "</row>",
                        "<cols>" + "<col min=\"-2147483648\" max=\"1\" hidden=\"1\"/>".repeat(100) + "</cols>",
                        "")),
                zip(parts(
                        ("<row><c/>" + text("b") + "</row>").repeat(5_000),
                        "",
                        "<mergeCells>" + "<mergeCell ref=\"B1:A5000\"/>".repeat(1_000_000) + "</mergeCells>")));

        for (byte[] workbook : workbooks) {
            assertThatThrownBy(() -> Sheet.ofXlsx(workbook)).isInstanceOf(Malformed.class);
        }
    }

    @Test
    void daysCountFrom1904WhereTheWorkbookSaysSo() {
        Map<String, String> parts = parts("<row><c t=\"d\"><v>2023-09-06T00:00:00.000</v></c><c><v>1</v></c></row>");
        parts.computeIfPresent(
                "xl/workbook.xml", (n, xml) -> xml.replace("<sheets>", "<workbookPr date1904=\"1\"/><sheets>"));
        parts.computeIfPresent(
                "xl/_rels/workbook.xml.rels",
                (n, xml) -> xml.replace(
                        "</Relationships>",
                        "<Relationship Id=\"u\" Type=\"" + TYPE + "styles\" Target=\"styles.xml\"/></Relationships>"));
        parts.put("xl/styles.xml", "<styleSheet><cellXfs><xf numFmtId=\"14\"/></cellXfs></styleSheet>");

        assertThat(Sheet.ofXlsx(zip(parts)).columns()).containsExactly("2023-09-06", "1904-01-02");
    }

    /** Each takes minutes or the heap where numbers, formats or names are worked on before they are bounded. */
    @Test
    @Timeout(20)
    void hostileWorkbookIsRefusedAtOnce() {
        String header = "<row>" + text("name") + "</row>";
        String opened = "[".repeat(60_000);
        String styles = "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"" + opened
                + "\"/></numFmts><cellXfs>" + "<xf numFmtId=\"164\"/>".repeat(200) + "</cellXfs></styleSheet>";
        List<byte[]> workbooks = List.of(
                workbook(header + "<row><c><v>0." + "1".repeat(1_000_000) + "</v></c></row>", null, null),
                workbook(header + "<row><c><v>1E-1000000000</v></c></row>", null, null),
                workbook(header + "<row><c><v>1E1000000000</v></c></row>", null, null),
                workbook(header + "<row><c s=\"7\"><v>1</v></c></row>", null, styles),
                workbook("<row>" + text("n".repeat(5_000)) + "</row>", null, null),
                workbook(header + "<a>".repeat(1_000_000), null, null),
                workbook(header + distinctNames(), null, null),
                workbook(
                        header + "<row><c t=\"s\"><v>0</v></c></row>".repeat(5_000),
                        "<sst><si><t>" + "x".repeat(20_000) + "</t></si></sst>",
                        null),
                zip(parts(
                        "<row><c><v>1</v></c></row>".repeat(5_000),
                        "",
                        "<mergeCells>" + "<mergeCell ref=\"A1:CV5000\"/>".repeat(100_000) + "</mergeCells>")));

        for (byte[] workbook : workbooks) {
            assertThatThrownBy(() -> Sheet.ofXlsx(workbook))
                    .isInstanceOf(Refusal.class)
                    .satisfies(e -> assertThat(e.getMessage().length()).isLessThan(500));
        }
    }

    /** A parser keeps each as a whole: a few of 46 MB, in workbooks of 46 KB, exhausted a heap of 384 MB. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row a=\"#\">",
                "<?a #?><row>",
                "<!--#--><row>",
                "<row xmlns:a=\"#\">",
                "<#><row>",
                "<row><c t=\"inlineStr\"><is><t><![CDATA[#]]></t></is></c>"
            })
    void longTagsAndCommentsAreRefusedBeforeTheyAreKept(String row) {
        String longest = "a".repeat(2_000_000);

        assertThatThrownBy(() -> Sheet.ofXlsx(zip(parts(row.replace("#", longest) + "</row>"))))
                .isInstanceOf(Malformed.class)
                .hasMessageMatching("The workbook has longer .*|The file is not a workbook .*");
    }

    @Test
    void longAttributesAreRefused() {
        Map<String, String> parts = parts("<row>" + text("a") + "</row>");
        parts.computeIfPresent(
                "xl/workbook.xml",
                (n, xml) -> xml.replace("<sheets>", "<workbookPr date1904=\"" + "1".repeat(5_000) + "\"/><sheets>"));

        assertThatThrownBy(() -> Sheet.ofXlsx(zip(parts)))
                .isInstanceOf(Malformed.class)
                .hasMessageContaining("longer attributes");
    }

    @Test
    void answerOfManyFaultsIsBounded() {
        String rows = ("<row>" + "<c t=\"e\"><v>#REF!</v></c>".repeat(50) + "</row>").repeat(5_000);
        String header = IntStream.range(0, 50)
                .mapToObj(i -> text("x".repeat(190) + i))
                .collect(Collectors.joining("", "<row>", "</row>"));

        assertThatThrownBy(() -> Sheet.ofXlsx(workbook(header + rows, null, null)))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        e -> assertThat((List<?>) e.facts().get("errors")).hasSize(Invalid.MOST));
    }

    private static String distinctNames() {
        return IntStream.range(0, 500_000).mapToObj(i -> "<a" + i + "/>").collect(Collectors.joining());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row><c r=\"ZZZZZZ1\"><v>1</v></c></row>",
                "<row><c r=\"CW1\"><v>1</v></c></row>",
                "<row><c r=\"7\"><v>1</v></c></row>",
                "<row r=\"x\"><c><v>1</v></c></row>",
                "<row><c t=\"s\"><v>99</v></c></row>",
                "<row><c><v>1E400</v></c></row>",
                "<row><c><v>one</v></c></row>",
                "<row><c><v>1</c></row>",
                "<row><c><v>&boo;</v></c></row>",
                ""
            })
    void brokenSheetIsRefused(String rows) {
        assertThatThrownBy(() -> Sheet.ofXlsx(workbook(rows, null, null))).isInstanceOf(Malformed.class);
    }

    @Test
    void errorInACellIsNamed() {
        assertThatThrownBy(() -> Sheet.ofXlsx(
                        workbook("<row><c><v>1</v></c></row><row><c t=\"e\"><v>#REF!</v></c></row>", null, null)))
                .isInstanceOf(Invalid.class)
                .hasMessage("/rows/2/1: holds the error #REF!");
    }

    @Test
    void fileThatIsNoWorkbookIsRefused() {
        byte[] whole =
                new Table(List.of("name"), List.of(List.of("Ada"))).xlsx("A").bytes();
        assertThatThrownBy(() -> Sheet.ofXlsx(new byte[0])).isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> Sheet.ofXlsx("name\nAda".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> Sheet.ofXlsx(zip(Map.of("a.xml", "<a/>")))).isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> Sheet.ofXlsx(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0}))
                .isInstanceOf(Malformed.class)
                .hasMessageContaining("old format");
        Random random = new Random(7);
        for (int i = 0; i < 500; i++) {
            byte[] broken = i % 2 == 0 ? Arrays.copyOf(whole, random.nextInt(whole.length)) : whole.clone();
            for (int n = 0; n < 3 && broken.length > 0; n++) {
                broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
            }
            try {
                Sheet.ofXlsx(broken);
            } catch (Malformed | Invalid e) {
                assertThat(e).hasMessageNotContaining("Exception");
            }
        }
    }

    @Test
    void documentTypeIsRefused() {
        Map<String, String> parts = parts("<row><c t=\"inlineStr\"><is><t>&e;</t></is></c></row>");
        parts.computeIfPresent(
                "xl/worksheets/sheet1.xml",
                (name, xml) -> "<!DOCTYPE w [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>" + xml);

        assertThatThrownBy(() -> Sheet.ofXlsx(zip(parts)))
                .isInstanceOf(Malformed.class)
                .hasMessageContaining("document type");
    }

    @Test
    void zipBombIsRefusedEarly() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("_rels/.rels"));
            byte[] zeros = new byte[1_000_000];
            Arrays.fill(zeros, (byte) ' ');
            zip.write("<a>".getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < 60; i++) {
                zip.write(zeros);
            }
            zip.closeEntry();
        }

        assertThat(bytes.size()).isLessThan(1_000_000);
        assertThatThrownBy(() -> Sheet.ofXlsx(bytes.toByteArray()))
                .isInstanceOf(Malformed.class)
                .hasMessageContaining("50 MB");
    }

    @Test
    void manyRowsAreRefusedBeforeTheyAreKept() {
        assertThatThrownBy(() -> Sheet.ofXlsx(workbook("<row><c><v>1</v></c></row>".repeat(200_000), null, null)))
                .isInstanceOf(Malformed.class)
                .hasMessageContaining("5000 rows");
    }

    private static Sheet merged(String... spans) {
        String rows = IntStream.rangeClosed(2, 6)
                .mapToObj(i -> "<row>" + text("a" + i) + (i == 3 || i == 6 ? "<c/>" : text("b" + i)) + "</row>")
                .collect(Collectors.joining());
        String merged = Arrays.stream(spans)
                .map(span -> "<mergeCell ref=\"" + span + "\"/>")
                .collect(Collectors.joining("", "<mergeCells>", "</mergeCells>"));
        return Sheet.ofXlsx(zip(parts("<row>" + text("a") + text("b") + "</row>" + rows, "", merged)));
    }

    /** A workbook of sheets by their rows, each but the last followed by the state of it. */
    private static byte[] sheets(String... rowsAndStates) {
        Map<String, String> parts = parts("");
        StringBuilder sheets = new StringBuilder();
        StringBuilder relations = new StringBuilder();
        for (int i = 0; i < (rowsAndStates.length + 1) / 2; i++) {
            String state = 2 * i + 1 < rowsAndStates.length ? rowsAndStates[2 * i + 1] : "visible";
            sheets.append("<sheet name=\"S" + i + "\" state=\"" + state + "\" r:id=\"i" + i + "\"/>");
            relations.append(
                    "<Relationship Id=\"i" + i + "\" Type=\"" + TYPE + "worksheet\" Target=\"s" + i + ".xml\"/>");
            parts.put(
                    "xl/s" + i + ".xml", "<worksheet><sheetData>" + rowsAndStates[2 * i] + "</sheetData></worksheet>");
        }
        parts.put("xl/workbook.xml", "<workbook xmlns:r=\"r\"><sheets>" + sheets + "</sheets></workbook>");
        parts.put("xl/_rels/workbook.xml.rels", "<Relationships>" + relations + "</Relationships>");
        return zip(parts);
    }

    private static String text(String text) {
        return "<c t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    private static String first(Sheet sheet) {
        return sheet.rows().get(0).in("name");
    }

    private static Sheet csv(String text) {
        return Sheet.ofCsv(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void invalid(String csv, String pointer) {
        assertThatThrownBy(() -> csv(csv)).isInstanceOf(Invalid.class).hasMessageStartingWith(pointer + ": ");
    }

    private static byte[] workbook(String rows, String strings, String styles) {
        Map<String, String> parts = parts(rows);
        String related = parts.get("xl/_rels/workbook.xml.rels").replace("</Relationships>", "");
        if (strings != null) {
            parts.put("xl/sharedStrings.xml", strings);
            related += "<Relationship Id=\"t\" Type=\"" + TYPE + "sharedStrings\" Target=\"/xl/sharedStrings.xml\"/>";
        }
        if (styles != null) {
            parts.put("xl/styles.xml", styles);
            related += "<Relationship Id=\"u\" Type=\"" + TYPE + "styles\" Target=\"styles.xml\"/>";
        }
        parts.put("xl/_rels/workbook.xml.rels", related + "</Relationships>");
        return zip(parts);
    }

    private static Map<String, String> parts(String rows) {
        return parts(rows, "", "");
    }

    private static Map<String, String> parts(String rows, String before, String after) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "_rels/.rels",
                "<Relationships><Relationship Id=\"w\" Type=\"" + TYPE
                        + "officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns:r=\"r\"><sheets><sheet name=\"A\" sheetId=\"1\" r:id=\"s\"/></sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id=\"s\" Type=\"" + TYPE
                        + "worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
        parts.put(
                "xl/worksheets/sheet1.xml",
                "<worksheet>" + before + "<sheetData>" + rows + "</sheetData>" + after + "</worksheet>");
        return parts;
    }

    private static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return bytes.toByteArray();
    }
}
