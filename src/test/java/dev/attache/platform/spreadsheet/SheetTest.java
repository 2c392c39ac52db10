package dev.attache.platform.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.attache.platform.problem.Invalid;
import dev.attache.platform.problem.Malformed;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetTest {
    private static final String TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

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
    void onlyUtf8IsRead() {
        assertThatThrownBy(() -> Sheet.ofCsv("name\n測試".getBytes(Charset.forName("Big5"))))
                .isInstanceOf(Malformed.class)
                .hasMessageContaining("UTF-8");
        assertThatThrownBy(() -> Sheet.ofCsv("name\nAda".getBytes(StandardCharsets.UTF_16)))
                .isInstanceOf(Malformed.class);
        invalid("name\nA\0da", "/rows/2/name");
    }

    @Test
    void headerMustNameEachColumnOnce() {
        invalid("name,,note\nAda,x,y", "/rows/1/B");
        invalid("name,Name\nAda,x", "/rows/1/Name");
        invalid("name\nAda,x", "/rows/2/B");
        assertThatThrownBy(() -> csv("name,a/b\nAda").onlyOf(List.of("name")::contains))
                .isInstanceOf(Invalid.class)
                .hasMessage("/rows/1/a~1b: unknown column");
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
                        "7",
                        "TRUE",
                        "two",
                        "in & line");
    }

    @Test
    void firstSheetThatIsNotHiddenIsRead() {
        Map<String, String> parts = parts("<row><c><v>1</v></c></row>");
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns:r=\"r\"><sheets><sheet name=\"A\" state=\"hidden\" r:id=\"x\"/><sheet name=\"B\" r:id=\"s\"/>"
                        + "<sheet name=\"C\" r:id=\"x\"/></sheets></workbook>");

        assertThat(Sheet.ofXlsx(zip(parts)).columns()).containsExactly("1");
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
                .hasMessage("/rows/2/A: holds the error #REF!");
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
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            byte[] zeros = new byte[1_000_000];
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
        parts.put("xl/worksheets/sheet1.xml", "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
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
