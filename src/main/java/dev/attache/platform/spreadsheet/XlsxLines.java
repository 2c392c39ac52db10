package dev.attache.platform.spreadsheet;

import dev.attache.platform.problem.Malformed;
import dev.attache.platform.problem.Refusal;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;

/**
 * The rows of a sheet of a workbook (ECMA-376, SpreadsheetML), each cell as one reads it in the spreadsheet. It is not
 * read by a library, because a hostile file may exhaust memory: here a cell in column ZZZZZZ costs nothing. Formulas
 * are skipped; the values that are stored beside them are read.
 */
class XlsxLines {
    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final int LAST_ROW = 1_048_576;
    private static final int LAST_COLUMN = 16_384;
    private static final int MOST_SHEETS = 200;

    /** The longest value that is not text: a number, the number of a string, an error. */
    private static final int LONGEST_VALUE = 100;

    private static final int MOST_NUMBERS_TOLD = 10;

    private final XlsxParts parts;
    private final XlsxStrings strings = new XlsxStrings();
    private final XlsxNumbers numbers = new XlsxNumbers();
    private final List<Line> lines = new ArrayList<>();
    private final List<String> hiddenRows = new ArrayList<>();
    private final List<Integer> hiddenColumns = new ArrayList<>();
    private final List<String> unreadSheets = new ArrayList<>();
    private int characters;

    private XlsxLines(XlsxParts parts) {
        this.parts = parts;
    }

    /**
     * Of a workbook.
     *
     * @param sheet the name of the sheet; null for the only one that is not hidden and holds something
     */
    static XlsxLines of(byte[] body, String sheet) {
        if (body.length > OLE2.length && Arrays.equals(body, 0, OLE2.length, OLE2, 0, OLE2.length)) {
            throw new Malformed("The workbook is locked or of the old format; save it as XLSX without a password.");
        }
        try (XlsxParts parts = new XlsxParts(body)) {
            XlsxLines workbook = new XlsxLines(parts);
            workbook.read(sheet);
            return workbook;
        } catch (Refusal refusal) {
            throw refusal;
        } catch (IOException | XMLStreamException | RuntimeException e) {
            // A file can be broken in any place: whatever a parser makes of that, it is the file's fault.
            throw new Malformed("The file is not a workbook (XLSX) that can be read.");
        }
    }

    List<Line> lines() {
        return lines;
    }

    /** What was read though nobody sees it, and the hidden sheets that were not. */
    List<String> notes() {
        List<String> notes = new ArrayList<>();
        if (!unreadSheets.isEmpty()) {
            notes.add("Hidden sheets were not read: " + names(unreadSheets) + ".");
        }
        if (!hiddenRows.isEmpty()) {
            notes.add("Hidden rows were read like the others: " + some(hiddenRows) + ".");
        }
        List<String> columns = hiddenColumns.stream()
                .filter(column ->
                        lines.stream().anyMatch(line -> !line.cell(column).isEmpty()))
                .map(Line::letter)
                .toList();
        if (!columns.isEmpty()) {
            notes.add("Hidden columns were read like the others: " + some(columns) + ".");
        }
        return notes;
    }

    private static String some(List<String> all) {
        String some = all.stream().limit(MOST_NUMBERS_TOLD).collect(Collectors.joining(", "));
        return all.size() > MOST_NUMBERS_TOLD ? some + " and " + (all.size() - MOST_NUMBERS_TOLD) + " more" : some;
    }

    private void read(String wanted) throws IOException, XMLStreamException {
        String workbook = parts.relations("").getOrDefault("/officeDocument", "xl/workbook.xml");
        Map<String, String> related = parts.relations(workbook);
        String sheet = sheet(parts.open(workbook), related, wanted);
        numbers.readStyles(parts.open(related.get("/styles")));
        strings.read(parts.open(related.get("/sharedStrings")));
        readSheet(parts.open(sheet));
    }

    /** The part of the sheet to read. */
    private String sheet(XmlPart xml, Map<String, String> related, String wanted)
            throws IOException, XMLStreamException {
        Map<String, String> shown = new LinkedHashMap<>();
        Map<String, String> all = new LinkedHashMap<>();
        while (xml.next()) {
            if (xml.begins("workbookPr")) {
                numbers.countFrom1904(xml.isSet("date1904"));
            } else if (xml.begins("sheet") && related.containsKey(xml.attribute("id", ""))) {
                String name = xml.attribute("name", "");
                all.put(name, related.get(xml.attribute("id")));
                if (xml.attribute("state", "visible").equals("visible")) {
                    shown.put(name, related.get(xml.attribute("id")));
                }
                if (all.size() > MOST_SHEETS) {
                    throw new Malformed("The workbook has more than " + MOST_SHEETS + " sheets.");
                }
            }
        }
        if (wanted != null) {
            return all.entrySet().stream()
                    .filter(sheet -> sheet.getKey().strip().equalsIgnoreCase(wanted.strip()))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElseThrow(() -> new Malformed("The workbook has no sheet of this name; it has "
                            + names(List.copyOf(all.keySet())) + "."));
        }
        List<String> filled = new ArrayList<>();
        for (Map.Entry<String, String> sheet : shown.entrySet()) {
            if (isFilled(parts.open(sheet.getValue()))) {
                filled.add(sheet.getKey());
            }
        }
        if (filled.size() > 1) {
            throw new Malformed("The workbook has more than one sheet that holds something, " + names(filled)
                    + "; name the one to read by the parameter sheet.");
        }
        if (filled.isEmpty()) {
            throw new Malformed("The file has no row in a sheet that is not hidden.");
        }
        for (Map.Entry<String, String> sheet : all.entrySet()) {
            if (!shown.containsKey(sheet.getKey()) && isFilled(parts.open(sheet.getValue()))) {
                unreadSheets.add(sheet.getKey());
            }
        }
        return shown.get(filled.get(0));
    }

    private static String names(List<String> sheets) {
        return some(sheets.stream()
                .map(name -> "\"" + name.substring(0, Math.min(31, name.length())) + "\"")
                .toList());
    }

    /** Whether a cell of the sheet has a value. */
    private static boolean isFilled(XmlPart xml) throws XMLStreamException {
        while (xml != null && xml.next()) {
            if (xml.begins("v") || xml.begins("is") || xml.begins("f")) {
                return true;
            }
        }
        return false;
    }

    private void readSheet(XmlPart xml) throws XMLStreamException {
        int row = 0;
        int column = 0;
        boolean hidden = false;
        List<Cell> cells = new ArrayList<>();
        while (xml.next()) {
            if (xml.begins("col") && xml.isSet("hidden")) {
                hide(Integer.parseInt(xml.attribute("min")), Integer.parseInt(xml.attribute("max")));
            } else if (xml.begins("row")) {
                row = Integer.parseInt(xml.attribute("r", String.valueOf(row + 1)));
                if (row < 1 || row > LAST_ROW) {
                    throw new NumberFormatException();
                }
                hidden = xml.isSet("hidden");
                column = 0;
                cells = new ArrayList<>();
            } else if (xml.begins("c")) {
                column = column(xml.attribute("r"), column);
                if (column >= LAST_COLUMN) {
                    throw new NumberFormatException();
                }
                Cell cell = cell(xml);
                if (!cell.isEmpty()
                        && 0 <= column
                        && column < cells.size()
                        && !cells.get(column).isEmpty()) {
                    throw new Malformed("The sheet has the cell " + Line.letter(column) + row + " twice.");
                }
                put(cell, cells, column++);
            } else if (xml.ends("row") && !cells.isEmpty()) {
                lines.add(new Line(row, cells));
                if (hidden) {
                    hiddenRows.add(String.valueOf(row));
                }
                if (lines.size() >= Sheet.MOST_LINES) {
                    return;
                }
            } else if (xml.ends("sheetData")) {
                lines.sort(Comparator.comparingInt(Line::number));
            } else if (xml.begins("mergeCell")) {
                merge(xml.attribute("ref"));
            }
        }
    }

    private void hide(int first, int last) {
        if (first < 1) {
            throw new NumberFormatException();
        }
        for (int column = first; column <= Math.min(last, Sheet.MOST_COLUMNS); column++) {
            if (hiddenColumns.size() < Sheet.MOST_COLUMNS) {
                hiddenColumns.add(column - 1);
            }
        }
    }

    private void put(Cell cell, List<Cell> cells, int column) {
        if (cell.isEmpty()) {
            return;
        }
        if (column < 0 || column >= Sheet.MOST_COLUMNS) {
            throw new Malformed("The file has more than " + Sheet.MOST_COLUMNS + " columns.");
        }
        characters += cell.text().length();
        if (characters > Sheet.MOST_CHARACTERS) {
            throw new Malformed(
                    "The sheet holds more than " + Sheet.MOST_CHARACTERS / 1_000_000 + " million characters.");
        }
        if (cells.size() <= column) {
            cells.addAll(Collections.nCopies(column + 1 - cells.size(), Cell.EMPTY));
        }
        cells.set(column, cell);
    }

    /** From its address, as "AB12"; a cell without one stands right of the one before it. */
    private static int column(String address, int next) {
        if (address == null) {
            return next;
        }
        int column = 0;
        for (char c : address.toCharArray()) {
            if (c < 'A' || c > 'Z' || column > Sheet.MOST_COLUMNS) {
                break;
            }
            column = column * 26 + c - 'A' + 1;
        }
        return column - 1;
    }

    private Cell cell(XmlPart xml) throws XMLStreamException {
        String type = xml.attribute("t", "n");
        int style = Integer.parseInt(xml.attribute("s", "0"));
        boolean formula = false;
        String value = null;
        while (xml.next() && !xml.ends("c")) {
            if (xml.begins("f")) {
                formula = true;
            } else if (xml.begins("v")) {
                value = type.equals("str") ? XlsxStrings.text(xml) : xml.text(LONGEST_VALUE);
            } else if (xml.begins("is")) {
                value = XlsxStrings.richText(xml, "is");
            }
        }
        if (formula && (value == null || value.isEmpty() && !type.equals("str"))) {
            return Cell.faulty("holds a formula whose result is not stored; open and save it in a spreadsheet");
        }
        if (value == null || value.isEmpty()) {
            return Cell.EMPTY;
        }
        return switch (type) {
            case "s" -> Cell.of(numbers.text(strings.get(value), style));
            case "n" -> numbers.number(value.strip(), style);
            case "b" -> Cell.of(value.strip().equals("1") ? "TRUE" : "FALSE");
            case "e" -> Cell.faulty("holds the error " + value.strip());
            case "d" -> Cell.of(moment(value.strip()));
            case "str" -> Cell.of(numbers.text(XlsxStrings.unescaped(value), style));
            default -> Cell.of(numbers.text(value, style));
        };
    }

    /** A date or time that is written as by ISO 8601, without a time at midnight. */
    private static String moment(String value) {
        try {
            LocalDateTime moment = LocalDateTime.parse(value.replaceFirst("Z$", ""));
            return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                    ? moment.toLocalDate().toString()
                    : moment.toString();
        } catch (DateTimeException e) {
            return value;
        }
    }

    /**
     * The cells of a span, as "B2:C3", all show the first one. Below each other each row has that value; beside each
     * other they are refused, as nobody can tell which column is meant.
     */
    private void merge(String span) {
        String[] corners = span.split(":");
        if (corners.length != 2) {
            return;
        }
        int left = column(corners[0], 0);
        int right = column(corners[1], 0);
        int top = row(corners[0]);
        int bottom = row(corners[1]);
        if (left > right) {
            throw new NumberFormatException();
        }
        int from = place(top);
        if (from >= lines.size() || lines.get(from).number() != top || left < 0) {
            return;
        }
        Cell shown = lines.get(from).cell(left);
        if (shown.isEmpty()) {
            return;
        }
        for (int i = from; i < lines.size() && lines.get(i).number() <= bottom; i++) {
            for (int column = left; column <= Math.min(right, Sheet.MOST_COLUMNS - 1); column++) {
                if (i != from || column != left) {
                    if (lines.get(i).cell(column).mergedFrom() > 0) {
                        throw new Malformed("The sheet has merged cells that cover one another, at "
                                + Line.letter(column) + lines.get(i).number() + ".");
                    }
                    put(
                            column == left ? shown.mergedFrom(top) : Cell.beside(corners[0], top),
                            lines.get(i).cells(),
                            column);
                }
            }
        }
    }

    private static int row(String corner) {
        return Integer.parseInt(corner.replaceFirst("^[A-Z]{1,3}", ""));
    }

    /** The place of the first line that has this number or a higher one. */
    private int place(int number) {
        int low = 0;
        int high = lines.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (lines.get(middle).number() < number) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
