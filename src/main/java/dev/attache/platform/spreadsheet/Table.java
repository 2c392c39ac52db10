package dev.attache.platform.spreadsheet;

import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import dev.attache.platform.http.BinaryDocument;
import dev.attache.platform.http.Document;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** An exported table: the names of the columns, and rows of cells (text, numbers, dates, null). */
public record Table(List<String> header, List<List<Object>> rows) {
    public static final String CSV = "text/csv";
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final CsvMapper MAPPER = new CsvMapper();

    /** A row per line. */
    public static <L> Table of(List<Column<L>> columns, List<? extends L> lines) {
        List<List<Object>> rows = new ArrayList<>();
        for (L line : lines) {
            List<Object> cells = new ArrayList<>();
            columns.forEach(column -> cells.add(column.cell().apply(line)));
            rows.add(Collections.unmodifiableList(cells));
        }
        return new Table(columns.stream().map(Column::name).toList(), rows);
    }

    /** By RFC 4180. The mark at the start tells spreadsheets that it is UTF-8. */
    public Document csv() {
        StringWriter text = new StringWriter();
        text.write(BYTE_ORDER_MARK);
        try (SequenceWriter lines =
                MAPPER.writer(CsvSchema.emptySchema().withLineSeparator("\r\n")).writeValues(text)) {
            lines.write(header);
            for (List<Object> row : rows) {
                lines.write(row.stream().map(Table::inCsv).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Document(CSV, text.toString());
    }

    /** As a workbook of one sheet, which has this name. */
    public BinaryDocument xlsx(String name) {
        return new BinaryDocument(XLSX, Workbooks.of(this, name));
    }

    private static Object inCsv(Object cell) {
        if (cell == null) {
            return "";
        }
        return cell instanceof Number ? cell : FormulaInjection.harmless(cell.toString());
    }
}
