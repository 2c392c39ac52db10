package dev.attache.platform.spreadsheet;

import dev.attache.platform.text.InvisibleCharacters;

/**
 * A cell of an imported table: its text as one sees it in the spreadsheet, or the fault that keeps it from being read.
 *
 * @param mergedFrom the row of the first of the merged cells that it is one of; 0 where it is that itself, or alone
 */
record Cell(String text, String fault, int mergedFrom) {
    static final Cell EMPTY = of("");

    static Cell of(String text) {
        return new Cell(text, null, 0);
    }

    static Cell faulty(String fault) {
        return new Cell("", fault, 0);
    }

    /** This cell further down, where it is merged with the first one. */
    Cell mergedFrom(int row) {
        return new Cell(text, fault, row);
    }

    /** A cell beside the one at this address, with which it is merged. */
    static Cell beside(String address, int row) {
        return new Cell("", "is merged with " + address + ": part the cells", row);
    }

    /** Whether it is merged with one to its left. */
    boolean isCovered() {
        return mergedFrom > 0 && text.isEmpty() && fault != null;
    }

    boolean isEmpty() {
        return fault == null && InvisibleCharacters.stripped(text).isEmpty();
    }
}
