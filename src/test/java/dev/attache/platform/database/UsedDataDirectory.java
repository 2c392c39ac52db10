package dev.attache.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A home where the first start's work is done already, for tests that do not ask how that goes. PostgreSQL's programs stay
 * unpacked in Maven's {@code target}, for each JVM that tests at the same time; the data are made once a run, and each home
 * gets a copy.
 */
public final class UsedDataDirectory {
    private static final Path FIRST = Path.of("target", "used-home-" + System.getProperty("tests.jvm.number", "1"))
            .toAbsolutePath();

    /** A string constant is one object for all class loaders, of which Quarkus has several. */
    private static final String LOCK = "used data directory";

    private static boolean made;

    private UsedDataDirectory() {}

    /** As one start has left it. */
    public static Path at(Path home) throws IOException {
        synchronized (LOCK) {
            if (!made) {
                DataDirectory.delete(FIRST.resolve("pgdata"));
                Files.deleteIfExists(FIRST.resolve("password"));
                EmbeddedPostgres.start(FIRST).close();
                made = true;
            }
            unpacked(home);
            for (String left : List.of("pgdata", "password")) {
                Command.run(home, List.of("cp", "-a", FIRST.resolve(left).toString(), home.toString()));
            }
            return home;
        }
    }

    /** As nobody has started it, but with the programs unpacked. */
    public static Path unpacked(Path home) throws IOException {
        synchronized (LOCK) {
            try (DataDirectory first = DataDirectory.open(FIRST)) {
                Binaries.in(first);
            }
        }
        Files.createDirectories(home, DataDirectory.ownerOnly("rwx------"));
        Files.createSymbolicLink(home.resolve("binaries"), FIRST.resolve("binaries"));
        return home;
    }
}
