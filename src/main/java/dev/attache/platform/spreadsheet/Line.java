package dev.attache.platform.spreadsheet;

import java.util.List;

/** A row as a file has it: which one, as a spreadsheet counts them, and its cells from the left, "" for an empty one. */
record Line(int number, List<String> cells) {
    boolean isEmpty() {
        return cells.stream().allMatch(String::isBlank);
    }

    /** Of a column by its place, as spreadsheets call it: A, B, … Z, AA. */
    static String letter(int column) {
        String last = Character.toString('A' + column % 26);
        return column < 26 ? last : letter(column / 26 - 1) + last;
    }
}
