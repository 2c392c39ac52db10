package dev.attache.platform.database;

import java.sql.SQLException;

/**
 * Checks the configured database before the start, so that a wrong setting is reported in one line instead of a stack
 * trace.
 */
public final class ConfiguredDatabase {

    private static final int OLDEST_VERSION = 14;

    private ConfiguredDatabase() {}

    /**
     * Connects once.
     *
     * @throws CannotStart when the database does not answer, refuses the user, or is older than PostgreSQL 14
     */
    public static void check(ConnectionSettings access) {
        try (var connection = access.connect()) {
            int version = connection.getMetaData().getDatabaseMajorVersion();
            if (version < OLDEST_VERSION) {
                throw new CannotStart("Attaché needs PostgreSQL " + OLDEST_VERSION + " or newer; " + access.address()
                        + " is PostgreSQL " + version + ".");
            }
        } catch (IllegalArgumentException e) {
            throw new CannotStart(
                    "Not the address of a PostgreSQL: " + access.address()
                            + " (expected jdbc:postgresql://host:port/database)",
                    e);
        } catch (SQLException e) {
            throw new CannotStart(
                    "Cannot use the database " + access.address() + ": "
                            + e.getMessage().lines().findFirst().orElse(""),
                    e);
        }
    }
}
