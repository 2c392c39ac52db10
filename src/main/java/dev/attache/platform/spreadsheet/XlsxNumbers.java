package dev.attache.platform.spreadsheet;

import dev.attache.platform.problem.Malformed;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/**
 * The numbers of a workbook as one reads them in the spreadsheet: "2", not "2.0", and not "2.2999999999999998"; in the
 * number format of their cell. Dates and times are numbers too, and are read as by ISO 8601; scientific forms are read
 * with all their digits.
 */
class XlsxNumbers {
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final LocalDate DAY_ZERO_1904 = LocalDate.of(1904, 1, 1);

    /** Spreadsheets disagree about the days before 1 March 1900, as one of them knows 29 February 1900. */
    private static final int FIRST_CERTAIN_DAY = 61;

    private static final int DAYS = 2_958_466;
    private static final int SECONDS = 86_400;

    /** The digits of a number that a spreadsheet keeps. */
    private static final MathContext DIGITS = new MathContext(15);

    private static final BigDecimal BEYOND_DIGITS = BigDecimal.TEN.pow(15);

    /** Any number of a spreadsheet, whose digits are 17 and whose exponent is at most 308. */
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]*\\.?[0-9]*([eE][+-]?[0-9]{1,3})?");

    private static final int LONGEST = 40;
    private static final int MOST_STYLES = 65_536;
    private static final int MOST_FORMATS = 10_000;

    /** The formats that have a number and no code (ECMA-376, 18.8.30). */
    private static final Map<Integer, String> BUILT_IN = builtIn();

    private boolean from1904;

    /** The number of the format by the number of the style. */
    private final List<Integer> formatOfStyle = new ArrayList<>();

    private final Map<Integer, String> codes = new HashMap<>();
    private final Map<Integer, NumberFormat> formats = new HashMap<>();

    void countFrom1904(boolean so) {
        from1904 = so;
    }

    /** The formats of cells; there may be no styles. */
    void readStyles(XmlPart xml) throws XMLStreamException {
        boolean ofCells = false;
        while (xml != null && xml.next() && !xml.ends("cellXfs")) {
            if (xml.begins("numFmt")) {
                codes.put(Integer.valueOf(xml.attribute("numFmtId")), bounded(xml.attribute("formatCode", "")));
            } else if (xml.begins("cellXfs")) {
                ofCells = true;
            } else if (xml.begins("xf") && ofCells) {
                formatOfStyle.add(Integer.valueOf(xml.attribute("numFmtId", "0")));
            }
            if (formatOfStyle.size() > MOST_STYLES || codes.size() > MOST_FORMATS) {
                throw new Malformed("The workbook has more formats than a spreadsheet has.");
            }
        }
    }

    /** A code that is too long is not kept: it is unreadable anyway. */
    private static String bounded(String code) {
        return code.substring(0, Math.min(code.length(), 256));
    }

    /** The number in the format of the style. */
    Cell number(String value, int style) {
        if (value.length() > LONGEST || !NUMBER.matcher(value).matches()) {
            throw new NumberFormatException();
        }
        BigDecimal number = new BigDecimal(value).round(DIGITS);
        if (Double.isInfinite(number.doubleValue())) {
            throw new NumberFormatException();
        }
        NumberFormat format = format(style);
        if (format == null) {
            return Cell.faulty("has a number format that is not read; write it as text");
        }
        return switch (format.kind(number)) {
            case DATE -> date(number);
            case ELAPSED -> elapsed(number);
            case UNKNOWN -> Cell.faulty("has a number format that is not read; write it as text");
            default -> number.abs().compareTo(BEYOND_DIGITS) >= 0 ? tooLong() : Cell.of(format.shown(number));
        };
    }

    /** The text in the format of the style. */
    String text(String text, int style) {
        NumberFormat format = format(style);
        return format == null ? text : format.shown(text);
    }

    private static Cell tooLong() {
        return Cell.faulty("holds a number of which a spreadsheet keeps 15 digits only; write it as text");
    }

    /** Of the style; null where it is none that is known. */
    private NumberFormat format(int style) {
        int id = style < formatOfStyle.size() ? formatOfStyle.get(style) : 0;
        if (!codes.containsKey(id) && !BUILT_IN.containsKey(id)) {
            return null;
        }
        return formats.computeIfAbsent(id, i -> NumberFormat.of(codes.getOrDefault(i, BUILT_IN.get(i))));
    }

    private Cell date(BigDecimal number) {
        double days = number.doubleValue();
        if (days < 0 || days >= DAYS) {
            return Cell.faulty("holds a number that is no date");
        }
        long seconds = Math.round(days * SECONDS);
        if (seconds < SECONDS) {
            return Cell.of(LocalTime.ofSecondOfDay(seconds).toString());
        }
        if (!from1904 && days < FIRST_CERTAIN_DAY) {
            return Cell.faulty("holds a date before March 1900, about which spreadsheets disagree; write it as text");
        }
        LocalDateTime moment =
                (from1904 ? DAY_ZERO_1904 : DAY_ZERO).atStartOfDay().plusSeconds(seconds);
        return Cell.of(
                moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                        ? moment.toLocalDate().toString()
                        : moment.toString());
    }

    /** Hours, minutes and seconds, as "36:00". */
    private static Cell elapsed(BigDecimal number) {
        double days = number.doubleValue();
        if (Math.abs(days) >= DAYS) {
            return Cell.faulty("holds a number that is no time");
        }
        long seconds = Math.round(Math.abs(days) * SECONDS);
        String shown = "%s%d:%02d".formatted(days < 0 ? "-" : "", seconds / 3600, seconds / 60 % 60);
        return Cell.of(seconds % 60 == 0 ? shown : shown + ":%02d".formatted(seconds % 60));
    }

    private static Map<Integer, String> builtIn() {
        Map<Integer, String> formats = new HashMap<>(Map.of(
                0,
                "General",
                1,
                "0",
                2,
                "0.00",
                3,
                "#,##0",
                4,
                "#,##0.00",
                9,
                "0%",
                10,
                "0.00%",
                11,
                "0.00E+00",
                12,
                "# ?/?",
                13,
                "# ??/??"));
        formats.putAll(Map.of(
                37,
                "#,##0 ;(#,##0)",
                38,
                "#,##0 ;(#,##0)",
                39,
                "#,##0.00;(#,##0.00)",
                40,
                "#,##0.00;(#,##0.00)",
                45,
                "mm:ss",
                46,
                "[h]:mm:ss",
                47,
                "mm:ss.0",
                48,
                "##0.0E+0",
                49,
                "@"));
        formats.putAll(Map.of(
                5,
                "\"$\"#,##0;(\"$\"#,##0)",
                6,
                "\"$\"#,##0;(\"$\"#,##0)",
                7,
                "\"$\"#,##0.00;(\"$\"#,##0.00)",
                8,
                "\"$\"#,##0.00;(\"$\"#,##0.00)",
                41,
                "#,##0;(#,##0);\"-\"",
                42,
                "\"$\"#,##0;(\"$\"#,##0);\"-\"",
                43,
                "#,##0.00;(#,##0.00);\"-\"",
                44,
                "\"$\"#,##0.00;(\"$\"#,##0.00);\"-\""));
        int[][] dates = {{14, 22}, {27, 36}, {50, 58}};
        for (int[] span : dates) {
            for (int id = span[0]; id <= span[1]; id++) {
                formats.put(id, "yyyy/m/d h:mm");
            }
        }
        return formats;
    }
}
