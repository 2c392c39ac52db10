package dev.attache.platform.spreadsheet;

import dev.attache.platform.http.StrictJson;
import dev.attache.platform.problem.Invalid;
import dev.attache.platform.problem.Malformed;
import dev.attache.platform.text.InvisibleCharacters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * An imported table: its header names the columns, without regard to case; blank rows are skipped. Unreadable content
 * is refused with its row, as a spreadsheet counts it, and its column.
 *
 * @param header the number of the row that names the columns
 * @param notes what of the file was not read, or was read though nobody sees it, in sentences
 */
public record Sheet(int header, List<String> columns, List<Row> rows, List<String> notes) {
    public static final int MOST_ROWS = 5_000;
    public static final int MOST_COLUMNS = 100;
    public static final int LONGEST_CELL = 20_000;
    public static final int LONGEST_NAME = 200;

    /** The most characters of all cells together: a workbook may repeat one long text in each cell. */
    static final int MOST_CHARACTERS = 5_000_000;

    /** The most rows above the header: a title, a date, a remark. */
    static final int MOST_TITLES = 5;

    /** The most lines that a reader keeps: one more than are allowed. */
    static final int MOST_LINES = MOST_TITLES + 1 + MOST_ROWS + 1;

    private static final int MOST_FAULTS = 1_000;

    /** A number of which a spreadsheet has saved what fits into the column. */
    private static final Pattern SHORTENED = Pattern.compile("[+-]?[0-9]([.,][0-9]{1,14})?E\\+[0-9]{2,3}");

    private static final Pattern TOO_NARROW = Pattern.compile("#{3,}");

    private static final Pattern ERROR =
            Pattern.compile("#(N/A|REF!|VALUE!|NAME\\?|DIV/0!|NUM!|NULL!|SPILL!|CALC!)|Err:[0-9]{3}");

    /** A row, with the text of each cell that is not blank by the name of its column. */
    public record Row(int number, Map<String, String> cells) {

        /** The text in this column, or null where there is none. */
        public String in(String column) {
            return cells.get(column);
        }
    }

    /** Of a CSV in UTF-8, or with a byte order mark. */
    public static Sheet ofCsv(byte[] body) {
        return ofCsv(body, null, column -> false);
    }

    /**
     * Of a CSV.
     *
     * @param charset as declared; null where it is not
     * @param known the names of columns, by which the header is told from a title above it
     */
    public static Sheet ofCsv(byte[] body, String charset, Predicate<String> known) {
        return of(CsvLines.of(body, charset, known), known, List.of());
    }

    /** Of the only sheet of a workbook that is not hidden and holds something. */
    public static Sheet ofXlsx(byte[] body) {
        return ofXlsx(body, null, column -> false);
    }

    /**
     * Of a sheet of a workbook.
     *
     * @param sheet its name; null for the only one that is not hidden and holds something
     * @param known the names of columns, by which the header is told from a title above it
     */
    public static Sheet ofXlsx(byte[] body, String sheet, Predicate<String> known) {
        XlsxLines read = XlsxLines.of(body, sheet);
        return of(read.lines(), known, read.notes());
    }

    /** Whether there is such a column. */
    public boolean has(String column) {
        return columns.stream().anyMatch(column::equalsIgnoreCase);
    }

    /** Refuses the sheet when it has a column that is not known, with a hint at those that are. */
    public Sheet onlyOf(Predicate<String> known, String hint) {
        refuse(columns.stream()
                .filter(known.negate())
                .map(column -> fault(header, column, "unknown column; " + hint))
                .toList());
        return this;
    }

    /** A fault of the cell in a row and a column. */
    public static Invalid.Fault fault(int row, String column, String detail) {
        return new Invalid.Fault(Invalid.pointer("rows", String.valueOf(row), column), null, detail);
    }

    private static Sheet of(List<Line> lines, Predicate<String> known, List<String> notes) {
        if (lines.isEmpty()) {
            throw new Malformed("The file has no row; the first one names the columns.");
        }
        int header = header(lines, known);
        List<Line> below = lines.subList(header + 1, lines.size());
        if (below.size() > MOST_ROWS) {
            throw new Malformed("The file has more than " + MOST_ROWS + " rows.");
        }
        List<String> names = names(lines.get(header));
        List<Invalid.Fault> faults = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        for (Line line : below) {
            rows.add(row(line, names, lines.get(header).number(), faults));
            if (faults.size() > MOST_FAULTS) {
                break;
            }
        }
        refuse(faults);
        List<String> told = new ArrayList<>(notes);
        if (header > 0) {
            told.add(0, "Row " + lines.get(header).number() + " names the columns; nothing above it was read.");
        }
        return new Sheet(
                lines.get(header).number(),
                names.stream().filter(name -> !name.isEmpty()).toList(),
                rows,
                told);
    }

    /** The place of the header: the first line that names two known columns, or only known ones, else the first. */
    private static int header(List<Line> lines, Predicate<String> known) {
        for (int i = 0; i < Math.min(lines.size(), MOST_TITLES + 1); i++) {
            List<String> names = lines.get(i).cells().stream()
                    .map(Sheet::name)
                    .filter(name -> !name.isEmpty())
                    .toList();
            long found = names.stream().filter(known).limit(2).count();
            if (found == 2 || found > 0 && found == names.size()) {
                return i;
            }
        }
        return 0;
    }

    private static String name(Cell cell) {
        return InvisibleCharacters.stripped(FormulaInjection.unquoted(cell.text()));
    }

    /** The names of the columns from the left, "" for one without a name. */
    private static List<String> names(Line header) {
        List<String> names = new ArrayList<>();
        List<Invalid.Fault> faults = new ArrayList<>();
        Set<String> seen = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        int columns = header.cells().size();
        while (columns > 0 && header.cell(columns - 1).isEmpty()) {
            columns--;
        }
        if (columns > MOST_COLUMNS) {
            throw new Malformed("The file has more than " + MOST_COLUMNS + " columns.");
        }
        for (int i = 0; i < columns; i++) {
            Cell cell = header.cell(i);
            String name = name(cell);
            if (cell.fault() != null && !cell.isCovered()) {
                faults.add(fault(header.number(), Line.letter(i), cell.fault()));
            } else if (name.length() > LONGEST_NAME) {
                faults.add(fault(
                        header.number(),
                        Line.letter(i),
                        "the column's name has more than " + LONGEST_NAME + " characters"));
            } else if (!StrictJson.storable(name)) {
                faults.add(fault(header.number(), Line.letter(i), "holds a character that no text has"));
            } else if (!name.isEmpty() && !seen.add(name)) {
                faults.add(fault(header.number(), name, "there are two columns of this name"));
            }
            names.add(name);
        }
        refuse(faults);
        return names;
    }

    private static Row row(Line line, List<String> names, int header, List<Invalid.Fault> faults) {
        Map<String, String> cells = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (int i = 0; i < line.cells().size() && faults.size() <= MOST_FAULTS; i++) {
            Cell cell = line.cells().get(i);
            String name = i < names.size() ? names.get(i) : "";
            if (cell.isEmpty() || cell.isCovered() && name.isEmpty()) {
                continue;
            }
            String fault = name.isEmpty()
                    ? "stands in a column without a name"
                    : 0 < cell.mergedFrom() && cell.mergedFrom() <= header
                            ? "is merged with the header: part the cells"
                            : fault(cell);
            if (fault != null) {
                faults.add(fault(line.number(), name.isEmpty() ? Line.letter(i) : name, fault));
            } else {
                cells.put(name, FormulaInjection.unquoted(cell.text()));
            }
        }
        return new Row(line.number(), cells);
    }

    /** The fault of a cell's content; null for none. */
    private static String fault(Cell cell) {
        String text = cell.text();
        if (cell.fault() != null) {
            return cell.fault();
        }
        if (text.length() > LONGEST_CELL) {
            return "has more than " + LONGEST_CELL + " characters";
        }
        if (!StrictJson.storable(text)) {
            return "holds a character that no text has";
        }
        String bare = InvisibleCharacters.stripped(text);
        if (SHORTENED.matcher(bare).matches()) {
            return "holds a number that a spreadsheet has shortened: format the column as text and enter it anew";
        }
        if (TOO_NARROW.matcher(bare).matches()) {
            return "holds number signs, as the column was too narrow for its content: widen it and save it again";
        }
        return ERROR.matcher(bare).matches() ? "holds the error " + bare : null;
    }

    private static void refuse(List<Invalid.Fault> faults) {
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
    }
}
