package dev.attache.platform.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.attache.platform.http.BinaryDocument;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class TableTest {
    private static final List<String> DIFFICULT = List.of(
            "開放政府 夥伴",
            "=1+1",
            "+372 000",
            "'=1",
            "''＝1",
            "'quoted'",
            "a, b; \"c\"",
            "two\nlines",
            "two\r\nlines\rthree",
            " spaces ",
            "_x000D_ _x0041_",
            "\u0007bell\uFFFE",
            "<a & b>",
            "😀");

    @Test
    void tableIsCsvThatASpreadsheetOpens() {
        Table table = Table.of(
                List.of(
                        new Column<Integer>("number", n -> n),
                        new Column<Integer>("text", n -> n == 1 ? "a, \"b\"" : "=1"),
                        new Column<Integer>("nothing", n -> null),
                        new Column<Integer>("day", n -> LocalDate.of(2030, 5, 14))),
                List.of(1, 2));

        assertThat(table.csv().text())
                .isEqualTo(
                        "\uFEFFnumber,text,nothing,day\r\n1,\"a, \"\"b\"\"\",,2030-05-14\r\n2,\"'=1\",,2030-05-14\r\n");
    }

    @Test
    void exportedTableIsImportedUnchanged() {
        Table table = Table.of(
                List.of(new Column<String>("id", t -> DIFFICULT.indexOf(t)), new Column<String>("text", t -> t)),
                DIFFICULT);

        for (Sheet sheet : List.of(
                Sheet.ofCsv(table.csv().text().getBytes(StandardCharsets.UTF_8)),
                Sheet.ofXlsx(table.xlsx("Texts").bytes()))) {
            assertThat(sheet.columns()).containsExactly("id", "text");
            assertThat(sheet.rows()).extracting(r -> r.in("text")).containsExactlyElementsOf(DIFFICULT);
            assertThat(sheet.rows().get(3).in("id")).isEqualTo("3");
            assertThat(sheet.rows().get(3).number()).isEqualTo(5);
        }
    }

    @Test
    void workbookIsReadByAnotherLibrary() throws IOException {
        List<Object> cells = Arrays.asList(
                "測試", "+372 000", 7, 2.5, LocalDate.of(2030, 5, 14), LocalDateTime.of(2030, 5, 14, 19, 30), null);
        Table table = new Table(List.of("a", "b", "c", "d", "e", "f", "g"), List.of(cells));

        try (ReadableWorkbook workbook = new ReadableWorkbook(
                new ByteArrayInputStream(table.xlsx("Guests").bytes()))) {
            assertThat(workbook.getFirstSheet().getName()).isEqualTo("Guests");
            List<Row> rows = workbook.getFirstSheet().read();
            assertThat(rows).hasSize(2);
            Row row = rows.get(1);
            assertThat(row.getCellText(0)).isEqualTo("測試");
            assertThat(row.getCellText(1)).isEqualTo("+372 000");
            assertThat(row.getCell(1).getType()).isEqualTo(CellType.STRING);
            assertThat(row.getCellAsNumber(2))
                    .hasValueSatisfying(n -> assertThat(n.intValue()).isEqualTo(7));
            assertThat(row.getCellAsNumber(3))
                    .hasValueSatisfying(n -> assertThat(n.doubleValue()).isEqualTo(2.5));
            assertThat(row.getCellAsDate(4)).contains(LocalDateTime.of(2030, 5, 14, 0, 0));
            assertThat(row.getCellAsDate(5)).contains(LocalDateTime.of(2030, 5, 14, 19, 30));
        }
        assertThat(Sheet.ofXlsx(table.xlsx("Guests").bytes()).rows().get(0).cells())
                .containsEntry("e", "2030-05-14")
                .containsEntry("f", "2030-05-14T19:30")
                .containsEntry("d", "2.5");
    }

    @Test
    void partsOfAWorkbookAreWellFormed() throws Exception {
        Table table = Table.of(List.of(new Column<String>("a < b & \"c\"", t -> t)), DIFFICULT);
        List<String> parts = new ArrayList<>();
        try (ZipInputStream zip =
                new ZipInputStream(new ByteArrayInputStream(table.xlsx("A").bytes()))) {
            for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                parts.add(part.getName());
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new ByteArrayInputStream(zip.readAllBytes()));
            }
        }

        assertThat(parts).contains("[Content_Types].xml", "xl/workbook.xml", "xl/worksheets/sheet1.xml");
    }

    @Test
    void headerIsBoldAndStaysInSight() throws IOException {
        String sheet = part(new Table(List.of("name"), List.of()).xlsx("A"), "xl/worksheets/sheet1.xml");

        assertThat(sheet).contains("state=\"frozen\"", "ySplit=\"1\"").containsPattern("<c r=\"A1\" s=\"[1-9]");
    }

    @Test
    void sameTableHasTheSameTag() {
        assertThat(tag("b")).isEqualTo(tag("b")).isNotEqualTo(tag("c"));
    }

    @Test
    void workbookHoldsNoTimeSoThatItsTagStays() throws IOException {
        BinaryDocument workbook = new Table(List.of("a"), List.of()).xlsx("A");

        assertThat(part(workbook, "docProps/core.xml")).doesNotContain("created");
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook.bytes()))) {
            for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                assertThat(part.getTimeLocal().getYear()).isEqualTo(1980);
            }
        }
    }

    @Test
    void attachmentSaysWhatItIs() {
        var answer = new Table(List.of("a"), List.of())
                .xlsx("A")
                .attachment("a.xlsx")
                .build();

        assertThat(answer.getHeaderString("Content-Type")).isEqualTo(Table.XLSX);
        assertThat(answer.getHeaderString("Content-Disposition")).isEqualTo("attachment; filename=\"a.xlsx\"");
        assertThat(answer.getHeaderString("Cache-Control")).isEqualTo("private, no-cache");
    }

    private static String tag(String cell) {
        return new Table(List.of("a"), List.of(List.of(cell)))
                .xlsx("A")
                .answer()
                .build()
                .getHeaderString("ETag");
    }

    private static String part(BinaryDocument workbook, String name) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook.bytes()))) {
            for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                if (part.getName().equals(name)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError(name);
    }
}
