package dev.attache.platform.spreadsheet;

import dev.attache.platform.http.StrictJson;
import dev.attache.platform.problem.Invalid;
import dev.attache.platform.problem.Malformed;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * An imported table: its first row names the columns, without regard to case; blank rows are skipped. Unreadable
 * content is refused with its row, as a spreadsheet counts it, and its column.
 */
public record Sheet(int header, List<String> columns, List<Row> rows) {
    public static final int MOST_ROWS = 5_000;
    public static final int MOST_COLUMNS = 100;
    public static final int LONGEST_CELL = 20_000;

    /** A row, with the text of each cell that is not blank by the name of its column. */
    public record Row(int number, Map<String, String> cells) {

        /** The text in this column, or null where there is none. */
        public String in(String column) {
            return cells.get(column);
        }
    }

    /** UTF-8, with or without its mark; columns apart by commas or by semicolons. */
    public static Sheet ofCsv(byte[] body) {
        return of(CsvLines.of(body));
    }

    /** The first sheet of a workbook that is not hidden. */
    public static Sheet ofXlsx(byte[] body) {
        return of(XlsxLines.of(body));
    }

    /** Whether there is such a column. */
    public boolean has(String column) {
        return columns.stream().anyMatch(column::equalsIgnoreCase);
    }

    /** Refuses the sheet when it has a column that is not known. */
    public Sheet onlyOf(Predicate<String> known) {
        refuse(columns.stream()
                .filter(known.negate())
                .map(column -> fault(header, column, "unknown column"))
                .toList());
        return this;
    }

    /** A fault of the cell in a row and a column. */
    public static Invalid.Fault fault(int row, String column, String detail) {
        return new Invalid.Fault(Invalid.pointer("rows", String.valueOf(row), column), null, detail);
    }

    private static Sheet of(List<Line> lines) {
        List<Line> written = lines.stream().filter(line -> !line.isEmpty()).toList();
        if (written.isEmpty()) {
            throw new Malformed("The file has no row; the first one names the columns.");
        }
        if (written.size() - 1 > MOST_ROWS) {
            throw new Malformed("The file has more than " + MOST_ROWS + " rows.");
        }
        Line first = written.get(0);
        List<String> columns = columns(first);
        List<Invalid.Fault> faults = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        for (Line line : written.subList(1, written.size())) {
            rows.add(row(line, columns, faults));
        }
        refuse(faults);
        return new Sheet(first.number(), columns, rows);
    }

    private static List<String> columns(Line header) {
        List<String> names = new ArrayList<>(header.cells().stream()
                .map(FormulaInjection::unquoted)
                .map(String::strip)
                .toList());
        while (names.get(names.size() - 1).isEmpty()) {
            names.remove(names.size() - 1);
        }
        if (names.size() > MOST_COLUMNS) {
            throw new Malformed("The file has more than " + MOST_COLUMNS + " columns.");
        }
        List<Invalid.Fault> faults = new ArrayList<>();
        Set<String> seen = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).isEmpty()) {
                faults.add(fault(header.number(), Line.letter(i), "the column has no name"));
            } else if (!seen.add(names.get(i))) {
                faults.add(fault(header.number(), names.get(i), "there are two columns of this name"));
            }
        }
        refuse(faults);
        return Collections.unmodifiableList(names);
    }

    private static Row row(Line line, List<String> columns, List<Invalid.Fault> faults) {
        Map<String, String> cells = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (int i = 0; i < line.cells().size(); i++) {
            String cell = line.cells().get(i);
            if (cell.isBlank()) {
                continue;
            }
            if (i >= columns.size()) {
                faults.add(fault(line.number(), Line.letter(i), "stands in a column without a name"));
            } else if (cell.length() > LONGEST_CELL) {
                faults.add(fault(line.number(), columns.get(i), "has more than " + LONGEST_CELL + " characters"));
            } else if (!StrictJson.storable(cell)) {
                faults.add(fault(line.number(), columns.get(i), "holds a character that no text has"));
            } else {
                cells.put(columns.get(i), FormulaInjection.unquoted(cell));
            }
        }
        return new Row(line.number(), cells);
    }

    private static void refuse(List<Invalid.Fault> faults) {
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
    }
}
