package dev.attache.platform.spreadsheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number format of a workbook (ECMA-376, 18.8.31), as {@code 0000000000} or {@code "+"0}: shows a number as a
 * spreadsheet does, in the English form. Fractions, and numbers in Chinese characters, are not read.
 */
class NumberFormat {
    /** What a spreadsheet takes. */
    private static final int LONGEST = 255;

    private static final Pattern CONDITION = Pattern.compile("(<=|>=|<>|<|>|=)(-?[0-9]{1,15}(?:\\.[0-9]{1,15})?)");
    private static final Pattern ELAPSED = Pattern.compile("(?i)h{1,9}|m{1,9}|s{1,9}");
    private static final Pattern COLOUR =
            Pattern.compile("(?i)black|blue|cyan|green|magenta|red|white|yellow|color *[0-9]{1,2}");

    /** How a number is shown in a section. */
    enum Kind {
        GENERAL,
        NUMBER,
        DATE,
        /** Hours, minutes or seconds beyond a day. */
        ELAPSED,
        TEXT,
        /** Not read. */
        UNKNOWN
    }

    private enum Type {
        LITERAL,
        /** The number without a format, or the text. */
        WHOLE,
        DIGIT,
        POINT,
        GROUP,
        PERCENT
    }

    private record Token(Type type, String text) {}

    /** A part of the format, for positive numbers, negative ones, zeros, texts, or those that meet its condition. */
    private static class Section {
        final List<Token> tokens = new ArrayList<>();
        Kind kind = Kind.NUMBER;
        String comparison;
        BigDecimal limit;

        boolean takes(BigDecimal number) {
            int compared = number.compareTo(limit);
            return switch (comparison) {
                case "<" -> compared < 0;
                case "<=" -> compared <= 0;
                case ">" -> compared > 0;
                case ">=" -> compared >= 0;
                case "=" -> compared == 0;
                default -> compared != 0;
            };
        }
    }

    private final List<Section> sections = new ArrayList<>();
    private Section text;

    private NumberFormat() {}

    static NumberFormat of(String code) {
        NumberFormat format = new NumberFormat();
        int at = 0;
        Section section = new Section();
        boolean known = code.length() <= LONGEST;
        while (known && at < code.length()) {
            if (code.charAt(at) == ';') {
                format.add(section);
                section = new Section();
                at++;
            } else {
                at = read(code, at, section);
            }
        }
        if (!known) {
            section.kind = Kind.UNKNOWN;
        }
        format.add(section);
        if (format.sections.size() == 1 && format.sections.get(0).tokens.isEmpty()) {
            Section only = format.sections.get(0);
            only.kind = only.kind == Kind.NUMBER ? Kind.GENERAL : only.kind;
            only.tokens.add(new Token(Type.WHOLE, "General"));
        }
        return format;
    }

    private void add(Section section) {
        if (section.kind == Kind.TEXT || sections.size() == 3 && text == null) {
            text = section;
        } else {
            sections.add(section);
        }
    }

    /** Reads one token; answers where the next begins. */
    private static int read(String code, int at, Section section) {
        char c = code.charAt(at);
        switch (c) {
            case '"' -> {
                int end = code.indexOf('"', at + 1);
                end = end < 0 ? code.length() : end;
                section.tokens.add(new Token(Type.LITERAL, code.substring(at + 1, end)));
                return end + 1;
            }
            case '[' -> {
                int end = code.indexOf(']', at);
                if (end < 0) {
                    section.kind = Kind.UNKNOWN;
                    return code.length();
                }
                bracket(code.substring(at + 1, end), section);
                return end + 1;
            }
            case '\\', '!' -> {
                section.tokens.add(
                        new Token(Type.LITERAL, code.substring(Math.min(at + 1, code.length()), end(code, at))));
                return at + 2;
            }
            case '_' -> {
                section.tokens.add(new Token(Type.LITERAL, " "));
                return at + 2;
            }
            case '*' -> {
                return at + 2;
            }
            case '0', '#', '?' -> section.tokens.add(new Token(Type.DIGIT, String.valueOf(c)));
            case '.' -> section.tokens.add(new Token(Type.POINT, "."));
            case ',' -> section.tokens.add(new Token(Type.GROUP, ","));
            case '%' -> section.tokens.add(new Token(Type.PERCENT, "%"));
            case '@' -> {
                section.kind = section.kind == Kind.UNKNOWN ? Kind.UNKNOWN : Kind.TEXT;
                section.tokens.add(new Token(Type.WHOLE, "@"));
            }
            case '/' -> {
                // Between the digits of a fraction; in a date a literal.
                section.kind = section.kind == Kind.NUMBER && hasDigits(section) ? Kind.UNKNOWN : section.kind;
                section.tokens.add(new Token(Type.LITERAL, "/"));
            }
            default -> {
                return letter(code, at, section);
            }
        }
        return at + 1;
    }

    private static int end(String code, int at) {
        return Math.min(at + 2, code.length());
    }

    private static boolean hasDigits(Section section) {
        return section.tokens.stream().anyMatch(t -> t.type == Type.DIGIT);
    }

    private static int letter(String code, int at, Section section) {
        if (code.regionMatches(true, at, "General", 0, 7)) {
            section.kind = section.kind == Kind.NUMBER ? Kind.GENERAL : section.kind;
            section.tokens.add(new Token(Type.WHOLE, "General"));
            return at + 7;
        }
        if (code.regionMatches(true, at, "E+", 0, 2) || code.regionMatches(true, at, "E-", 0, 2)) {
            // The digits that the scientific form hides are told.
            section.kind = section.kind == Kind.NUMBER ? Kind.GENERAL : section.kind;
            section.tokens.removeIf(t -> t.type != Type.LITERAL);
            section.tokens.add(new Token(Type.WHOLE, "General"));
            return Math.max(at, code.indexOf(';', at) < 0 ? code.length() : code.indexOf(';', at));
        }
        char c = code.charAt(at);
        if ("ymdhsegbap".indexOf(Character.toLowerCase(c)) >= 0) {
            section.kind = section.kind == Kind.NUMBER ? Kind.DATE : section.kind;
        } else {
            section.tokens.add(new Token(Type.LITERAL, String.valueOf(c)));
        }
        return at + 1;
    }

    private static void bracket(String content, Section section) {
        Matcher condition = CONDITION.matcher(content);
        if (condition.matches()) {
            section.comparison = condition.group(1);
            section.limit = new BigDecimal(condition.group(2));
        } else if (ELAPSED.matcher(content).matches()) {
            section.kind = Kind.ELAPSED;
        } else if (content.startsWith("$")) {
            int end = content.lastIndexOf('-');
            section.tokens.add(new Token(Type.LITERAL, content.substring(1, end < 1 ? content.length() : end)));
        } else if (!COLOUR.matcher(content).matches()) {
            section.kind = Kind.UNKNOWN;
        }
    }

    /** How this number is shown. */
    Kind kind(BigDecimal number) {
        return sections.isEmpty() ? Kind.GENERAL : section(number).kind;
    }

    private Section section(BigDecimal number) {
        if (sections.stream().noneMatch(s -> s.comparison != null)) {
            int sign = number.signum();
            return sections.get(sign < 0 && sections.size() > 1 ? 1 : sign == 0 && sections.size() > 2 ? 2 : 0);
        }
        for (Section section : sections) {
            if (section.comparison == null || section.takes(number)) {
                return section;
            }
        }
        return sections.get(sections.size() - 1);
    }

    /** The number in a section of the kind GENERAL or NUMBER. */
    String shown(BigDecimal number) {
        if (sections.isEmpty()) {
            return general(number);
        }
        Section section = section(number);
        boolean minus = number.signum() < 0 && (sections.size() == 1 || section.comparison != null);
        String shown = section.kind == Kind.GENERAL
                ? around(section, general(number.abs()))
                : inPlaces(section.tokens, number.abs());
        return minus && shown.matches("(?s).*[1-9].*") ? "-" + shown : shown;
    }

    private static String general(BigDecimal number) {
        BigDecimal shown = number.stripTrailingZeros();
        return shown.signum() == 0 ? "0" : shown.toPlainString();
    }

    /** The section's literals around what has no format. */
    private static String around(Section section, String said) {
        StringBuilder shown = new StringBuilder();
        section.tokens.forEach(t -> shown.append(t.type == Type.WHOLE ? said : t.text));
        return shown.toString().strip();
    }

    private static String inPlaces(List<Token> tokens, BigDecimal number) {
        int point = tokens.size();
        int first = -1;
        int last = -1;
        int decimals = 0;
        int percents = 0;
        for (int i = 0; i < tokens.size(); i++) {
            Type type = tokens.get(i).type;
            point = type == Type.POINT && point == tokens.size() ? i : point;
            percents += type == Type.PERCENT ? 1 : 0;
            if (type == Type.DIGIT && i < point) {
                first = first < 0 ? i : first;
                last = i;
            }
            decimals += type == Type.DIGIT && i > point ? 1 : 0;
        }
        int thousands = 0;
        boolean grouped = false;
        for (int i = 0; i < point; i++) {
            if (tokens.get(i).type == Type.GROUP) {
                grouped |= i > first && i < last;
                thousands += i > last && last >= 0 ? 1 : 0;
            }
        }
        BigDecimal size =
                number.scaleByPowerOfTen(2 * percents - 3 * thousands).setScale(decimals, RoundingMode.HALF_UP);
        String digits = size.unscaledValue().toString();
        digits = "0".repeat(Math.max(0, decimals + 1 - digits.length())) + digits;
        String whole = digits.substring(0, digits.length() - decimals);
        String fraction = digits.substring(digits.length() - decimals);
        String shown =
                (first < 0 ? literals(tokens.subList(0, point)) : whole(tokens.subList(0, point), whole, grouped))
                        + fraction(tokens.subList(point, tokens.size()), fraction);
        return shown.strip();
    }

    private static String literals(List<Token> tokens) {
        StringBuilder shown = new StringBuilder();
        tokens.stream()
                .filter(t -> t.type == Type.LITERAL || t.type == Type.PERCENT)
                .forEach(t -> shown.append(t.text));
        return shown.toString();
    }

    /** The digits before the point, from the right; the leftmost place takes all that are left. */
    private static String whole(List<Token> tokens, String whole, boolean grouped) {
        String digits = whole.equals("0") ? "" : whole;
        long places = tokens.stream().filter(t -> t.type == Type.DIGIT).count();
        StringBuilder reversed = new StringBuilder();
        int told = 0;
        for (int i = tokens.size() - 1; i >= 0; i--) {
            Token token = tokens.get(i);
            if (token.type == Type.LITERAL || token.type == Type.PERCENT) {
                reversed.append(new StringBuilder(token.text).reverse());
            } else if (token.type == Type.DIGIT) {
                places--;
                int end = digits.length() - told;
                String here = places == 0 && end > 0
                        ? digits.substring(0, end)
                        : end > 0
                                ? digits.substring(end - 1, end)
                                : token.text.equals("0") ? "0" : token.text.equals("?") ? " " : "";
                for (int d = here.length() - 1; d >= 0; d--) {
                    if (grouped && told > 0 && told % 3 == 0 && here.charAt(d) != ' ') {
                        reversed.append(',');
                    }
                    reversed.append(here.charAt(d));
                    told++;
                }
            }
        }
        return reversed.reverse().toString();
    }

    private static String fraction(List<Token> tokens, String digits) {
        int significant = digits.length();
        while (significant > 0 && digits.charAt(significant - 1) == '0') {
            significant--;
        }
        StringBuilder shown = new StringBuilder();
        int place = 0;
        for (Token token : tokens) {
            if (token.type == Type.DIGIT) {
                if (place < significant || token.text.equals("0")) {
                    shown.append(digits.charAt(place));
                } else if (token.text.equals("?")) {
                    shown.append(' ');
                }
                place++;
            } else if (token.type != Type.GROUP) {
                shown.append(token.text);
            }
        }
        return shown.toString();
    }

    /** A text as the format's section for texts shows it. */
    String shown(String said) {
        if (text == null) {
            return said;
        }
        StringBuilder shown = new StringBuilder();
        text.tokens.forEach(t -> shown.append(t.type == Type.WHOLE ? said : t.text));
        return shown.toString();
    }
}
