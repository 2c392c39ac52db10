package dev.attache.database;

/** How to reach a database over JDBC. */
public record Access(String url, String user, String password) {

    /** The address without its parameters: one of them may be a password. */
    public String address() {
        return url.replaceFirst("\\?.*", "");
    }

    /** Leaves the password out, so that it never gets into a log. */
    @Override
    public String toString() {
        return address();
    }
}
