package dev.attache;

import dev.attache.platform.backup.Backup;
import dev.attache.platform.backup.Manifest;
import dev.attache.platform.backup.Restore;
import dev.attache.platform.database.CannotStart;
import dev.attache.platform.database.ConfiguredDatabase;
import dev.attache.platform.database.ConnectionSettings;
import dev.attache.platform.database.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

/** The command-line commands {@code backup FILE}, {@code restore FILE} and {@code archive FILE}. */
class Commands {
    private static final String USAGE =
            """
            Without a word, Attaché runs. Else it takes:
              backup FILE    copies the database into a new file, also while Attaché runs
              restore FILE   fills an empty database from such a file
              archive FILE   writes a class archive, with which Java starts Attaché faster""";

    private final Optional<ConnectionSettings> configured;
    private final Path home;

    /** Works on the configured database, or else on the embedded one of this home. */
    Commands(Optional<ConnectionSettings> configured, Path home) {
        this.configured = configured;
        this.home = home;
    }

    /** Answers the program's exit code. */
    int run(String... words) throws IOException {
        if (words.length == 2 && words[0].equals("backup")) {
            backup(Path.of(words[1]));
        } else if (words.length == 2 && words[0].equals("restore")) {
            restore(Path.of(words[1]));
        } else if (words.length == 2 && words[0].equals("archive")) {
            ClassArchive.write(Path.of(words[1]));
        } else {
            System.err.println(USAGE);
            return 2;
        }
        return 0;
    }

    private void backup(Path file) throws IOException {
        if (configured.isEmpty() && !EmbeddedPostgres.isIn(home)) {
            throw new CannotStart("There are no data in " + home.toAbsolutePath() + ": set attache.home.");
        }
        Manifest manifest = onDatabase(access -> Backup.write(access, file));
        System.out.printf("%s holds the %d rows of %s.%n", file.toAbsolutePath(), manifest.rows(), manifest.moment());
    }

    private void restore(Path file) throws IOException {
        Manifest manifest = onDatabase(access -> Restore.read(access, file));
        System.out.printf("Restored the %d rows of %s.%n", manifest.rows(), manifest.moment());
    }

    private <T> T onDatabase(Function<ConnectionSettings, T> work) throws IOException {
        if (configured.isEmpty()) {
            return EmbeddedPostgres.during(home, work);
        }
        ConfiguredDatabase.check(configured.get());
        return work.apply(configured.get());
    }
}
