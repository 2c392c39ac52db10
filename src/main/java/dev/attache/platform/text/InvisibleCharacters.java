package dev.attache.platform.text;

/**
 * Invisible characters of Unicode: white space (the no-break space among it), format characters such as the zero width
 * space, and fillers. They come along unseen when text is copied; where text comes in they are stripped at both ends.
 */
public final class InvisibleCharacters {
    private InvisibleCharacters() {}

    /** The text without invisible characters at its ends; null for null. */
    public static String stripped(String text) {
        if (text == null) {
            return null;
        }
        int start = 0;
        int end = text.length();
        while (start < end && isStripped(text.codePointAt(start))) {
            start += Character.charCount(text.codePointAt(start));
        }
        while (start < end && isStripped(text.codePointBefore(end))) {
            end -= Character.charCount(text.codePointBefore(end));
        }
        String rest = text.substring(start, end);
        return rest.codePoints().allMatch(InvisibleCharacters::isInvisible) ? "" : rest;
    }

    /** The first character of the text that nobody sees, but for plain blanks, as "U+200B"; null for none. */
    public static String firstIn(String text) {
        return text.codePoints()
                .filter(c -> c != ' ' && isInvisible(c))
                .mapToObj("U+%04X"::formatted)
                .findFirst()
                .orElse(null);
    }

    /** Whether nobody sees the character, a blank among them. */
    public static boolean isInvisible(int c) {
        return isStripped(c)
                || c >= 0xE0000 && c <= 0xE0FFF
                || c >= 0xFE00 && c <= 0xFE0F
                || c >= 0x180B && c <= 0x180F
                || c == 0x034F
                || c == 0x115F
                || c == 0x1160
                || c == 0x17B4
                || c == 0x17B5
                || c == 0x2800
                || c == 0x3164
                || c == 0xFFA0
                || Character.getType(c) == Character.CONTROL;
    }

    /** White space and format characters, but those that are seen (Arabic number signs) or belong to an emoji (tags). */
    private static boolean isStripped(int c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || c == 0x85
                || Character.getType(c) == Character.FORMAT && !isVisibleFormat(c) && c < 0xE0000;
    }

    private static boolean isVisibleFormat(int c) {
        return c >= 0x0600 && c <= 0x0605
                || c == 0x06DD
                || c == 0x070F
                || c == 0x0890
                || c == 0x0891
                || c == 0x08E2
                || c == 0x110BD
                || c == 0x110CD;
    }
}
