package dev.attache.platform.backup;

import dev.attache.platform.database.ConnectionSettings;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * Restores a backup, of this or an older version of the program, into an empty database: migrates to the backup's
 * version, copies the rows, compares them with the manifest, and then migrates to the present version. A failure leaves
 * the database empty.
 */
public final class Restore {
    private final ConnectionSettings access;
    private final Archive archive;
    private final Manifest manifest;

    private Restore(ConnectionSettings access, Archive archive) {
        this.access = access;
        this.archive = archive;
        this.manifest = archive.manifest();
    }

    /**
     * Restores the file.
     *
     * @throws BackupRefused when the database is not empty, or the file damaged or of a newer program
     */
    public static Manifest read(ConnectionSettings access, Path file) {
        try (Archive archive = Archive.open(file)) {
            Restore restore = new Restore(access, archive);
            restore.refuseUnlessEmpty();
            restore.refuseOtherMigrations(file);
            try {
                restore.run();
                return archive.manifest();
            } catch (SQLException | IOException | RuntimeException e) {
                restore.empty();
                throw e;
            }
        } catch (SQLException | IOException | FlywayException e) {
            throw new BackupRefused("Not restored: " + firstLine(e), e);
        }
    }

    private void refuseUnlessEmpty() throws SQLException {
        try (Rows rows = Rows.open(access)) {
            if (!rows.isEmpty()) {
                throw new BackupRefused(
                        "The database " + access.address()
                                + " is not empty: a backup is only restored into a new one (for the embedded PostgreSQL: attache.home).");
            }
        }
    }

    /**
     * Refuses a backup with unknown migrations: a program knows all migrations up to its own version, and they never
     * change.
     */
    private void refuseOtherMigrations(Path file) {
        List<Manifest.Migration> ours = Arrays.stream(flyway().load().info().all())
                .map(Restore::migration)
                .toList();
        List<Manifest.Migration> theirs = manifest.migrations();
        if (theirs.size() > ours.size() || !ours.subList(0, theirs.size()).equals(theirs)) {
            throw new BackupRefused(file + " was written by a newer or another program (" + manifest.program()
                    + "): restore it with that one.");
        }
    }

    private void run() throws SQLException, IOException {
        flyway().target(manifest.newestMigration()).load().migrate();
        try (Rows rows = Rows.open(access)) {
            for (Manifest.Table table : manifest.tables()) {
                copy(table, rows);
            }
            for (Manifest.Sequence sequence : manifest.sequences()) {
                rows.set(sequence);
            }
            for (Manifest.Table table : manifest.tables()) {
                compare(table, rows);
            }
            rows.commit();
        }
        flyway().load().migrate();
    }

    private void copy(Manifest.Table table, Rows rows) throws SQLException, IOException {
        rows.setTriggers(table.name(), false);
        try (InputStream from = archive.rows(table)) {
            rows.copyIn(table.name(), table.columns(), from);
        }
        rows.setTriggers(table.name(), true);
    }

    private static void compare(Manifest.Table table, Rows rows) throws SQLException, IOException {
        Manifest.Table restored = rows.copyOut(table.name(), table.columns(), OutputStream.nullOutputStream());
        if (!restored.equals(table)) {
            throw new BackupRefused("Not restored: the rows of " + table.name() + " are not those of the backup.");
        }
    }

    private void empty() {
        flyway().cleanDisabled(false).load().clean();
    }

    private FluentConfiguration flyway() {
        return Flyway.configure().dataSource(access.dataSource());
    }

    private static Manifest.Migration migration(MigrationInfo info) {
        return new Manifest.Migration(info.getVersion().getVersion(), info.getChecksum());
    }

    private static String firstLine(Exception e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }
}
