package dev.attache.hospitality.guestimport;

/** What becomes of a row that may be somebody who is there already, or who stands further up in the file. */
public enum Duplicates {
    /** The file is refused. */
    REFUSE,
    /** The row is passed over. */
    SKIP,
    /** It is somebody else. */
    CREATE
}
