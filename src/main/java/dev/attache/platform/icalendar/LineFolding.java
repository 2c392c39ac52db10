package dev.attache.platform.icalendar;

/** Folds content lines so that none is longer than 75 octets and no character is split (RFC 5545, 3.1). */
class LineFolding {
    private static final int LONGEST = 75;

    private LineFolding() {}

    static String folded(String lines) {
        StringBuilder folded = new StringBuilder(lines.length() + lines.length() / 20);
        int octets = 0;
        for (int i = 0; i < lines.length(); ) {
            int character = lines.codePointAt(i);
            i += Character.charCount(character);
            if (character == '\r' || character == '\n') {
                octets = 0;
            } else if (octets + octetsOf(character) > LONGEST) {
                folded.append("\r\n ");
                octets = 1 + octetsOf(character);
            } else {
                octets += octetsOf(character);
            }
            folded.appendCodePoint(character);
        }
        return folded.toString();
    }

    /** In UTF-8. */
    private static int octetsOf(int character) {
        if (character < 0x80) {
            return 1;
        }
        if (character < 0x800) {
            return 2;
        }
        return character < 0x10000 ? 3 : 4;
    }
}
