package dev.attache.hospitality.guestimport;

/** The treatment of a row that may duplicate an existing guest or an earlier row. */
public enum Duplicates {
    /** Refuses the file. */
    REFUSE,
    /** Skips the row. */
    SKIP,
    /** Creates another guest. */
    CREATE
}
