package dev.attache.platform.backup;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.attache.platform.database.ConnectionSettings;
import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes a backup: the whole database, as it is at one moment, in one file that only its owner can read. Other users of
 * the database are not disturbed. A file with the final name is complete.
 */
public final class Backup {
    private Backup() {}

    /**
     * Writes the file.
     *
     * @throws BackupRefused when the file exists, cannot be written, or there is nothing to copy
     */
    public static Manifest write(ConnectionSettings access, Path file) {
        Path complete = file.toAbsolutePath();
        Path unfinished = complete.resolveSibling(complete.getFileName() + ".unfinished");
        if (Files.exists(complete)) {
            throw new BackupRefused(complete + " exists already: name another file.");
        }
        try {
            Files.deleteIfExists(unfinished);
            Manifest manifest;
            try (FileChannel channel = FileChannel.open(
                    unfinished,
                    Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))) {
                manifest = write(access, channel);
                channel.force(true);
            }
            Files.move(unfinished, complete, StandardCopyOption.ATOMIC_MOVE);
            try (FileChannel parent = FileChannel.open(complete.getParent())) {
                parent.force(true);
            }
            return manifest;
        } catch (IOException e) {
            throw new BackupRefused("Cannot write " + complete + ": " + e.getMessage(), e);
        } catch (SQLException e) {
            throw new BackupRefused("Cannot read the database " + access.address() + ": " + e.getMessage(), e);
        } finally {
            delete(unfinished);
        }
    }

    private static Manifest write(ConnectionSettings access, FileChannel channel) throws IOException, SQLException {
        try (Rows rows = Rows.ofOneMoment(access);
                ZipOutputStream zip =
                        new ZipOutputStream(new BufferedOutputStream(kept(Channels.newOutputStream(channel))))) {
            List<Manifest.Migration> migrations = rows.migrations();
            if (migrations.isEmpty()) {
                throw new BackupRefused("There is nothing of Attaché's in the database " + access.address() + ".");
            }
            List<Manifest.Table> tables = new ArrayList<>();
            for (String name : rows.tables()) {
                Manifest.Table table = new Manifest.Table(name, rows.columns(name), 0, null);
                zip.putNextEntry(new ZipEntry(table.entry()));
                tables.add(rows.copyOut(name, table.columns(), kept(zip)));
                zip.closeEntry();
            }
            Manifest manifest =
                    new Manifest(Manifest.FORMAT, program(), rows.moment(), migrations, tables, rows.sequences());
            zip.putNextEntry(new ZipEntry(Archive.MANIFEST));
            zip.write(new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest));
            zip.closeEntry();
            return manifest;
        }
    }

    /** A stream that its writer cannot close. */
    private static OutputStream kept(OutputStream to) {
        return new FilterOutputStream(to) {
            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                out.write(bytes, offset, length);
            }

            @Override
            public void close() throws IOException {
                out.flush();
            }
        };
    }

    private static String program() {
        return Optional.ofNullable(Backup.class.getPackage().getImplementationVersion())
                .orElse("unknown");
    }

    private static void delete(Path unfinished) {
        try {
            Files.deleteIfExists(unfinished);
        } catch (IOException e) {
            throw new BackupRefused("Cannot delete " + unfinished + ": " + e.getMessage(), e);
        }
    }
}
