package dev.attache.platform.database;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * The binaries of PostgreSQL for this machine, unpacked once per version into a directory named after their checksum.
 */
final class Binaries {

    private final Path directory;

    private Binaries(Path directory) {
        this.directory = directory;
    }

    static Binaries in(DataDirectory home) throws IOException {
        var archive = archive();
        var parent = home.file("binaries");
        var complete = parent.resolve(checksum(archive));
        if (!Files.isDirectory(complete)) {
            DataDirectory.delete(parent);
            var unfinished = parent.resolve("unfinished");
            Files.createDirectories(unfinished, DataDirectory.ownerOnly("rwx------"));
            unpack(archive, unfinished);
            // A power cut must not leave empty files behind under the final name.
            Command.run(parent, List.of("sync"));
            DataDirectory.move(unfinished, complete);
        }
        return new Binaries(complete);
    }

    String program(String name) {
        return directory.resolve("bin").resolve(name).toString();
    }

    /** The first number of the version, the one that a data directory is bound to. */
    String majorVersion() {
        var version = Command.run(directory, List.of(program("postgres"), "--version"));
        return version.output().replaceFirst("\\D*(\\d+)(?s).*", "$1");
    }

    private static byte[] archive() throws IOException {
        var mac = System.getProperty("os.name").startsWith("Mac");
        var system = mac ? "Darwin" : System.getProperty("os.name");
        // The archive for macOS serves both kinds of its processors under the older one's name.
        var processor = mac ? "x86_64" : System.getProperty("os.arch");
        try (var archive = DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system, processor)) {
            return archive.readAllBytes();
        } catch (IllegalStateException e) {
            throw new CannotStart(
                    "There is no embedded PostgreSQL for this kind of machine: configure a database with"
                            + " QUARKUS_DATASOURCE_JDBC_URL.",
                    e);
        }
    }

    private static String checksum(byte[] archive) {
        var sum = new CRC32();
        sum.update(archive);
        return "%08x-%d".formatted(sum.getValue(), archive.length);
    }

    private static void unpack(byte[] archive, Path directory) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZInputStream(new ByteArrayInputStream(archive)))) {
            TarArchiveEntry entry;
            while ((entry = tar.getNextEntry()) != null) {
                var file = directory.resolve(entry.getName()).normalize();
                if (entry.isDirectory()) {
                    Files.createDirectories(file);
                } else if (entry.isSymbolicLink()) {
                    Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
                } else {
                    Files.createDirectories(file.getParent());
                    Files.copy(tar, file);
                    file.toFile().setExecutable((entry.getMode() & 0100) != 0);
                }
            }
        }
    }
}
