package dev.attache.platform.problem;

import java.sql.SQLException;
import java.util.Map;
import java.util.regex.Pattern;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/**
 * Maps a violated database constraint to a refusal. It is reached when two requests race past the rule class that
 * checks the same and explains more. The constraint's name is the problem's slug, unless the rule class has its own.
 */
class DatabaseRefusal extends Refusal {
    private static final Map<String, String> SLUGS = Map.of(
            "assignment_no_clash", "clash",
            "engagement_quota", "quota",
            "assignment_span_fk", "overtaken",
            "dinner_capacity", "dinner-full",
            "placement_seat_once", "seat-taken",
            "placement_seat", "table-full",
            "placement_size_fk", "overtaken");

    /**
     * No connection (none free, 08), too few resources (53: disk, memory, connections), a statement that took too long
     * (57014), a server that stops or starts (57P), or one whose disk fails (58).
     */
    private static final Pattern UNAVAILABLE = Pattern.compile("|08...|53...|57014|57P..|58...");

    private DatabaseRefusal(int status, String slug, String title, String detail) {
        super(status, slug, title, detail);
    }

    /** The refusal that this failure stands for, or null when it is our own failure. */
    static Refusal of(SQLException failure) {
        // What the pool of connections says has no state.
        String state = failure.getSQLState() == null ? "" : failure.getSQLState();
        if (UNAVAILABLE.matcher(state).matches()) {
            return Unavailable.because(String.valueOf(failure.getMessage()));
        }
        if (state.startsWith("22")) {
            return new Malformed("A value is out of range.");
        }
        if (state.equals("40P01") || state.equals("40001") || state.equals("55P03")) {
            return new DatabaseRefusal(
                    409, "overtaken", "Concurrent change", "Another request was changing the same data. Repeat yours.");
        }
        if (!state.startsWith("23") || !(failure instanceof PSQLException postgres)) {
            return null;
        }
        ServerErrorMessage message = postgres.getServerErrorMessage();
        String constraint = message == null || message.getConstraint() == null ? "constraint" : message.getConstraint();
        if (state.equals("23503") && !SLUGS.containsKey(constraint)) {
            return new DatabaseRefusal(409, "in-use", "Still referenced", "Not done: other resources refer to it.");
        }
        String slug = SLUGS.getOrDefault(constraint, constraint.replace('_', '-'));
        return switch (state) {
            case "23505" -> new DatabaseRefusal(409, slug, "Already exists", "Refused: the same exists already.");
            case "23502" -> new Malformed("A value is missing.");
            default ->
                new DatabaseRefusal(409, slug, "Refused by a rule", "Refused: it breaks the rule \"" + slug + "\".");
        };
    }
}
