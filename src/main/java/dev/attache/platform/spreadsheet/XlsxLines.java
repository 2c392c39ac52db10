package dev.attache.platform.spreadsheet;

import dev.attache.platform.problem.Invalid;
import dev.attache.platform.problem.Malformed;
import dev.attache.platform.problem.Refusal;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The rows of a workbook's first sheet that is not hidden (ECMA-376, SpreadsheetML), each cell as one would read it. It
 * is not read by a library, because a hostile file may exhaust memory: here a cell in column ZZZZZZ costs nothing.
 * Formulas are skipped; the values that are stored beside them are read.
 */
class XlsxLines {
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private final XlsxParts parts;
    private final List<String> strings = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private final XlsxNumbers numbers = new XlsxNumbers();
    private String sheet;

    private XlsxLines(XlsxParts parts) {
        this.parts = parts;
    }

    static List<Line> of(byte[] body) {
        if (body.length > OLE2.length && Arrays.equals(body, 0, OLE2.length, OLE2, 0, OLE2.length)) {
            throw new Malformed("The workbook is locked or of the old format; save it as XLSX without a password.");
        }
        try {
            XlsxLines workbook = new XlsxLines(new XlsxParts(body));
            workbook.read();
            return workbook.lines;
        } catch (Refusal refusal) {
            throw refusal;
        } catch (IOException | XMLStreamException | RuntimeException e) {
            // A file can be broken in any place: whatever a parser makes of that, it is the file's fault.
            throw new Malformed("The file is not a workbook (XLSX) that can be read.");
        }
    }

    private void read() throws XMLStreamException {
        String workbook = parts.relations("").getOrDefault("/officeDocument", "xl/workbook.xml");
        Map<String, String> related = parts.relations(workbook);
        readWorkbook(parts.open(workbook), related);
        numbers.readStyles(parts.open(related.get("/styles")));
        readStrings(parts.open(related.get("/sharedStrings")));
        readSheet(parts.open(sheet));
    }

    private void readWorkbook(XMLStreamReader xml, Map<String, String> related) throws XMLStreamException {
        boolean shown = false;
        for (; xml.hasNext(); xml.next()) {
            if (!xml.isStartElement()) {
                continue;
            }
            if (xml.getLocalName().equals("workbookPr")) {
                numbers.countFrom1904(List.of("1", "true").contains(attribute(xml, "date1904", "0")));
            } else if (xml.getLocalName().equals("sheet") && !shown) {
                shown = attribute(xml, "state", "visible").equals("visible");
                sheet = shown || sheet == null ? related.get(attribute(xml, "id", "")) : sheet;
            }
        }
    }

    private void readStrings(XMLStreamReader xml) throws XMLStreamException {
        for (; xml != null && xml.hasNext(); xml.next()) {
            if (xml.isStartElement() && xml.getLocalName().equals("si")) {
                strings.add(richText(xml, "si"));
            }
        }
    }

    private void readSheet(XMLStreamReader xml) throws XMLStreamException {
        int row = 0;
        List<String> cells = new ArrayList<>();
        int column = 0;
        for (; xml.hasNext(); xml.next()) {
            if (xml.isStartElement() && xml.getLocalName().equals("row")) {
                row = Integer.parseInt(attribute(xml, "r", String.valueOf(row + 1)));
                column = 0;
                cells = new ArrayList<>();
            } else if (xml.isStartElement() && xml.getLocalName().equals("c")) {
                column = column(attribute(xml, "r", null), column);
                put(cell(xml, row, column), cells, column++);
            } else if (xml.isEndElement() && xml.getLocalName().equals("row") && !cells.isEmpty()) {
                lines.add(new Line(row, cells));
                if (lines.size() > Sheet.MOST_ROWS + 1) {
                    return;
                }
            }
        }
        lines.sort(Comparator.comparingInt(Line::number));
    }

    private static void put(String cell, List<String> cells, int column) {
        if (cell.isBlank()) {
            return;
        }
        if (column >= Sheet.MOST_COLUMNS) {
            throw new Malformed("The file has more than " + Sheet.MOST_COLUMNS + " columns.");
        }
        if (cells.size() <= column) {
            cells.addAll(Collections.nCopies(column + 1 - cells.size(), ""));
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

    private String cell(XMLStreamReader xml, int row, int column) throws XMLStreamException {
        String type = attribute(xml, "t", "n");
        int style = Integer.parseInt(attribute(xml, "s", "0"));
        String value = "";
        for (xml.next(); !(xml.isEndElement() && xml.getLocalName().equals("c")); xml.next()) {
            if (xml.isStartElement() && xml.getLocalName().equals("v")) {
                value = xml.getElementText();
            } else if (xml.isStartElement() && xml.getLocalName().equals("is")) {
                value = richText(xml, "is");
            }
        }
        if (value.isEmpty()) {
            return "";
        }
        return switch (type) {
            case "s" -> strings.get(Integer.parseInt(value.strip()));
            case "n" -> numbers.shown(value.strip(), style);
            case "b" -> value.strip().equals("1") ? "TRUE" : "FALSE";
            case "e" ->
                throw new Invalid(List.of(Sheet.fault(row, Line.letter(column), "holds the error " + value.strip())));
            case "str" -> unescaped(value);
            default -> value;
        };
    }

    /** The text of all runs, without how it is pronounced. */
    private static String richText(XMLStreamReader xml, String end) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        boolean phonetic = false;
        for (xml.next(); !(xml.isEndElement() && xml.getLocalName().equals(end)); xml.next()) {
            if ((xml.isStartElement() || xml.isEndElement())
                    && xml.getLocalName().equals("rPh")) {
                phonetic = xml.isStartElement();
            } else if (xml.isStartElement() && xml.getLocalName().equals("t") && !phonetic) {
                text.append(xml.getElementText());
            }
        }
        return unescaped(text.toString());
    }

    /** Characters that XML cannot hold are told by their number, as _x000D_ (ST_Xstring). */
    private static String unescaped(String text) {
        return ESCAPED.matcher(text)
                .replaceAll(c -> Matcher.quoteReplacement(Character.toString((char) Integer.parseInt(c.group(1), 16))));
    }

    private static String attribute(XMLStreamReader xml, String name, String otherwise) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return otherwise;
    }
}
