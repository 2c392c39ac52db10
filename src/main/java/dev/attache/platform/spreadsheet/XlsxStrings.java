package dev.attache.platform.spreadsheet;

import dev.attache.platform.problem.Malformed;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/** The shared strings of a workbook, and how text is read: all runs of it, without how it is pronounced. */
class XlsxStrings {
    /** One more than a cell may have, so that a longer one is told. */
    private static final int LONGEST = Sheet.LONGEST_CELL + 1;

    private static final int MOST = Sheet.MOST_ROWS * Sheet.MOST_COLUMNS;

    /** The most characters of the strings of all sheets. */
    private static final int MOST_CHARACTERS = 2 * Sheet.MOST_CHARACTERS;

    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final List<String> strings = new ArrayList<>();
    private int characters;

    /** There may be no such part. */
    void read(XmlPart xml) throws XMLStreamException {
        while (xml != null && xml.next()) {
            if (xml.begins("si")) {
                String text = richText(xml, "si");
                characters += text.length();
                strings.add(text);
                if (strings.size() > MOST || characters > MOST_CHARACTERS) {
                    throw new Malformed("The workbook holds more text than a table of " + Sheet.MOST_ROWS + " rows.");
                }
            }
        }
    }

    /** The string of this number. */
    String get(String index) {
        return strings.get(Integer.parseInt(index.strip()));
    }

    /** The text of the element, up to its end. */
    static String richText(XmlPart xml, String end) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        boolean phonetic = false;
        while (xml.next() && !xml.ends(end)) {
            if (xml.begins("rPh") || xml.ends("rPh")) {
                phonetic = xml.begins("rPh");
            } else if (xml.begins("t") && !phonetic) {
                text.append(xml.text(LONGEST - text.length()));
            }
        }
        return unescaped(text.toString());
    }

    /** The text of a value. */
    static String text(XmlPart xml) throws XMLStreamException {
        return xml.text(LONGEST);
    }

    /** Characters that XML cannot hold are told by their number, as _x000D_ (ST_Xstring). */
    static String unescaped(String text) {
        return text.indexOf("_x") < 0
                ? text
                : ESCAPED.matcher(text)
                        .replaceAll(c ->
                                Matcher.quoteReplacement(Character.toString((char) Integer.parseInt(c.group(1), 16))));
    }
}
