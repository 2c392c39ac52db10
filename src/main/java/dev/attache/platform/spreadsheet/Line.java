package dev.attache.platform.spreadsheet;

import java.util.Arrays;
import java.util.List;

/** A row of a file: its number, as a spreadsheet counts them, and its cells from the left. */
record Line(int number, List<Cell> cells) {
    static Line of(int number, String... cells) {
        return new Line(number, Arrays.stream(cells).map(Cell::of).toList());
    }

    boolean isEmpty() {
        return cells.stream().allMatch(Cell::isEmpty);
    }

    Cell cell(int column) {
        return column < cells.size() ? cells.get(column) : Cell.EMPTY;
    }

    /** Of a column by its place, as spreadsheets call it: A, B, … Z, AA. */
    static String letter(int column) {
        String last = Character.toString('A' + column % 26);
        return column < 26 ? last : letter(column / 26 - 1) + last;
    }
}
