package dev.attache.platform.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks as common programs write them: formats, merged cells, rich text, formulas, an empty second sheet. */
@Execution(ExecutionMode.CONCURRENT)
class WorkbookWritersTest {

    @ParameterizedTest
    @ValueSource(strings = {"openpyxl", "xlsxwriter", "exceljs", "sheetjs", "sheetjs-shared-strings"})
    void workbookIsReadAsItIsSeen(String writer) throws IOException {
        try (InputStream file = getClass().getResourceAsStream("/workbooks/" + writer + ".xlsx")) {
            Sheet sheet = Sheet.ofXlsx(file.readAllBytes());

            assertThat(sheet.rows())
                    .extracting(Sheet.Row::cells)
                    .containsExactly(
                            Map.of(
                                    "name (en)", "Example Zero",
                                    "phone", "0774768867",
                                    "organisation", "Ministry of Examples",
                                    "notes", "2023-09-06",
                                    "country", "EE"),
                            Map.of(
                                    "name (en)", "Example Plus",
                                    "phone", "+886912345678",
                                    "organisation", "Ministry of Examples",
                                    "notes", "7.5%",
                                    "country", "TW"),
                            Map.of(
                                    "name (en)", "Example Rich",
                                    "phone", "0912 345 678",
                                    "organisation", "Foundation",
                                    "notes", "2023-09-06T19:30",
                                    "country", "TRUE"));
        }
    }
}
