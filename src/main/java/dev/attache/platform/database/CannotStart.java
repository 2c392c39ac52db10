package dev.attache.platform.database;

/** The reason why the program cannot start, in one line that tells the person who started it what to do. */
public class CannotStart extends RuntimeException {

    public CannotStart(String line) {
        super(line);
    }

    public CannotStart(String line, Throwable cause) {
        super(line, cause);
    }
}
