package dev.attache.database;

import java.util.Map;

/** How to reach a database over JDBC. */
public record Access(String url, String user, String password) {

    /** The address without its parameters: one of them may be a password. */
    public String address() {
        return url.replaceFirst("\\?.*", "");
    }

    /** As Quarkus wants to be told. */
    public Map<String, String> properties() {
        return Map.of(
                "quarkus.datasource.jdbc.url", url,
                "quarkus.datasource.username", user,
                "quarkus.datasource.password", password);
    }

    /** Leaves the password out, so that it never gets into a log. */
    @Override
    public String toString() {
        return address();
    }
}
