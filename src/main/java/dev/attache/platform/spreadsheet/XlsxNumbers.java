package dev.attache.platform.spreadsheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The numbers of a workbook as one would read them: "2", not "2.0", and not "2.2999999999999998". Dates and times are
 * numbers too, told by the cell's style, and are read as by ISO 8601.
 */
class XlsxNumbers {
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final LocalDate DAY_ZERO_1904 = LocalDate.of(1904, 1, 1);
    private static final double DAYS = 2_958_466;
    private static final int SECONDS = 86_400;

    /** The digits of a number that a spreadsheet shows. */
    private static final MathContext DIGITS = new MathContext(15);

    private LocalDate zero = DAY_ZERO;
    private final List<Boolean> dates = new ArrayList<>();

    void countFrom1904(boolean so) {
        zero = so ? DAY_ZERO_1904 : DAY_ZERO;
    }

    /** Which styles of cells are of dates; there may be no styles. */
    void readStyles(XMLStreamReader xml) throws XMLStreamException {
        Map<String, String> formats = new HashMap<>();
        boolean ofCells = false;
        for (; xml != null && xml.hasNext(); xml.next()) {
            if (xml.isEndElement() && xml.getLocalName().equals("cellXfs")) {
                return;
            }
            if (!xml.isStartElement()) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "numFmt" ->
                    formats.put(xml.getAttributeValue(null, "numFmtId"), xml.getAttributeValue(null, "formatCode"));
                case "cellXfs" -> ofCells = true;
                case "xf" -> {
                    if (ofCells) {
                        String format = xml.getAttributeValue(null, "numFmtId");
                        dates.add(format != null && isDate(format, formats.get(format)));
                    }
                }
                default -> {}
            }
        }
    }

    private static boolean isDate(String id, String code) {
        if (code == null) {
            return id.matches("1[4-9]|2[0-2]|2[7-9]|3[0-6]|4[5-7]|5[0-8]");
        }
        String bare = code.split(";", 2)[0].replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|[\\\\_*].", "");
        return bare.matches("(?is).*[ymdhs].*");
    }

    String shown(String value, int style) {
        double number = Double.parseDouble(value);
        if (Double.isInfinite(number) || Double.isNaN(number)) {
            throw new NumberFormatException(value);
        }
        if (style < dates.size() && dates.get(style) && number >= 0 && number < DAYS) {
            return date(number);
        }
        BigDecimal shown = new BigDecimal(value).round(DIGITS).stripTrailingZeros();
        return shown.signum() == 0 ? "0" : shown.toPlainString();
    }

    private String date(double number) {
        long seconds = Math.round(number * SECONDS);
        LocalDateTime moment = zero.atStartOfDay().plusSeconds(seconds);
        if (seconds < SECONDS) {
            return moment.toLocalTime().toString();
        }
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? moment.toLocalDate().toString()
                : moment.toString();
    }
}
