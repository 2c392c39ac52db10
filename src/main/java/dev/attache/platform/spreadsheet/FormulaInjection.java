package dev.attache.platform.spreadsheet;

import java.util.regex.Pattern;

/**
 * Guards exported CSV against formula injection: text that a spreadsheet would take for a formula gets an apostrophe
 * before it, which the import removes. So that this can be told from an original apostrophe, such a text gets a further
 * one; in XLSX, where text is marked as text, only that one.
 */
class FormulaInjection {
    private static final Pattern LIKE_ONE = Pattern.compile("(?s)'*[=+\\-@＝＋－＠\t\r\n].*");
    private static final Pattern QUOTED = Pattern.compile("(?s)'+[=+\\-@＝＋－＠\t\r\n].*");

    private FormulaInjection() {}

    /** As it is safe in CSV. */
    static String harmless(String text) {
        return LIKE_ONE.matcher(text).matches() ? "'" + text : text;
    }

    /** As it is told apart in XLSX. */
    static String distinct(String text) {
        return QUOTED.matcher(text).matches() ? "'" + text : text;
    }

    /** As it was before either. */
    static String unquoted(String cell) {
        return QUOTED.matcher(cell).matches() ? cell.substring(1) : cell;
    }
}
