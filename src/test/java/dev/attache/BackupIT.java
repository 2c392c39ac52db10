package dev.attache;

import static org.assertj.core.api.Assertions.assertThat;

import dev.attache.platform.database.UsedDataDirectory;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands {@code backup} and {@code restore} of the packaged program. */
class BackupIT {
    private static final int WRITERS = 8;
    private static final int ENOUGH = 100;

    @TempDir
    Path directory;

    @Test
    void backupUnderLoadIsTheDatabaseOfOneMoment() throws Exception {
        Path home = UsedDataDirectory.at(directory.resolve("home"));
        String file = directory.resolve("under-load.zip").toString();
        Program program = Program.start(home);
        Set<String> acknowledged;
        try (LoadWriters writers = new LoadWriters(WRITERS, program.api())) {
            writers.awaitMore(ENOUGH);
            acknowledged = writers.acknowledged();
            Program backup = Program.command(home, "backup", file);
            assertThat(backup.errors()).isEmpty();
            assertThat(backup.output()).contains(file + " holds the ");
            writers.awaitMore(ENOUGH);
            writers.stop();
            assertThat(writers.answers(503)).as("refused because of the backup").isZero();

            Path other = UsedDataDirectory.at(directory.resolve("other"));
            Program restore = Program.command(other, "restore", file);
            assertThat(restore.errors()).isEmpty();
            assertThat(restore.output()).contains("Restored the ");
            String again = directory.resolve("again.zip").toString();
            Program.command(other, "backup", again);
            assertThat(tables(again)).isEqualTo(tables(file));

            Program restored = Program.start(other);
            try {
                writers.moveTo(restored.api());
                LoadWriters.Tally tally = writers.tally(acknowledged);
                System.out.println(tally);
                assertThat(tally.lost()).isZero();
                assertThat(tally.doubled()).isZero();
            } finally {
                restored.stop();
            }
        } finally {
            program.stop();
        }
    }

    @Test
    void firstProgramsBackupIsADeskOfToday() throws Exception {
        Path home = UsedDataDirectory.at(directory.resolve("home"));
        Path backup = Path.of("src/test/resources/backups/v009.zip").toAbsolutePath();
        Program.command(home, "restore", backup.toString());
        Program program = Program.start(home, "attache.seed=false");
        try {
            String itinerary = get(program, "summits/kept/delegates?q=kao");
            assertThat(itinerary).contains("高仙桂", "line one\\nline two\\t\\\\ and \\\"quotes\\\"");
            assertThat(get(program, "summits/kept/assignments")).contains("Take the stairs");
            assertThat(get(program, "summits/ogp-2023/sessions")).contains("Opening");
        } finally {
            program.stop();
        }
    }

    @Test
    void failureIsReportedInOneLine() throws Exception {
        assertRefused("There are no data in", "backup", "file.zip");
        assertRefused("There is no file none.zip", "restore", "none.zip");
        Program help = Program.command(directory.resolve("home"), "help");
        assertThat(help.process.exitValue()).isEqualTo(2);
        assertThat(help.errors()).hasSize(4);
    }

    private void assertRefused(String why, String... words) throws Exception {
        Program program = Program.command(directory.resolve("home"), words);
        assertThat(program.process.exitValue()).isEqualTo(1);
        assertThat(program.output()).isEmpty();
        assertThat(program.errors()).singleElement().asString().contains(why);
    }

    private static String get(Program program, String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(program.api().resolve(path)).header("Authorization", SignedIn.HEADER);
        var answer = HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }

    /** By a hash of their bytes. */
    private static Map<String, Integer> tables(String file) throws IOException {
        Map<String, Integer> tables = new TreeMap<>();
        try (ZipFile zip = new ZipFile(file)) {
            for (ZipEntry entry : (Iterable<ZipEntry>) zip.stream().map(e -> (ZipEntry) e)::iterator) {
                if (entry.getName().startsWith("tables/")) {
                    tables.put(
                            entry.getName(),
                            Arrays.hashCode(zip.getInputStream(entry).readAllBytes()));
                }
            }
        }
        return tables;
    }
}
