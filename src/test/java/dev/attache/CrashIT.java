package dev.attache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills the program in the middle of writing: whatever it acknowledged is there after the next start. */
class CrashIT {

    private static final int WRITERS = 4;
    private static final int ENOUGH = 60;

    @TempDir
    Path directory;

    final HttpClient http = HttpClient.newHttpClient();
    final Set<String> acknowledged = ConcurrentHashMap.newKeySet();

    interface Killing {
        void kill(Program program) throws IOException;
    }

    @Test
    void everyAcknowledgedWriteSurvivesTheDeathOfProgramAndPostgres() throws Exception {
        everyAcknowledgedWriteSurvives(program -> {
            program.postgres().destroyForcibly();
            program.process.destroyForcibly();
        });
    }

    @Test
    void everyAcknowledgedWriteSurvivesTheDeathOfTheProgramAlone() throws Exception {
        everyAcknowledgedWriteSurvives(program -> program.process.destroyForcibly());
    }

    private void everyAcknowledgedWriteSurvives(Killing killing) throws Exception {
        var home = directory.resolve("home");
        var victim = Program.start(home, "attache.seed=false");
        var writers = Executors.newFixedThreadPool(WRITERS);
        for (int writer = 0; writer < WRITERS; writer++) {
            var name = "writer-" + writer;
            writers.submit(() -> writeUntilItBreaks(victim, name));
        }
        while (acknowledged.size() < ENOUGH && victim.process.isAlive()) {
            Thread.sleep(10);
        }
        killing.kill(victim);
        writers.shutdown();
        assertThat(writers.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
        assertThat(victim.exitCode()).isEqualTo(137);
        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(ENOUGH);

        var survivor = Program.start(home, "attache.seed=false");
        try {
            for (var slug : acknowledged) {
                assertThat(get(survivor, slug)).as(slug).isEqualTo(200);
            }
            assertThat(post(survivor, "after")).isEqualTo(201);
        } finally {
            survivor.stop();
        }
    }

    private Void writeUntilItBreaks(Program program, String name) throws Exception {
        for (int number = 0; ; number++) {
            var slug = name + "-" + number;
            if (post(program, slug) != 201) {
                return null;
            }
            acknowledged.add(slug);
        }
    }

    private int post(Program program, String slug) throws IOException, InterruptedException {
        var summit =
                """
                {"slug": "%s", "name": {"en": "%s"}, "zone": "Europe/Tallinn",
                 "startsOn": "2030-01-01", "endsOn": "2030-01-02"}
                """
                        .formatted(slug, slug);
        var request = program.request("summits")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(summit))
                .build();
        return http.send(request, BodyHandlers.discarding()).statusCode();
    }

    private int get(Program program, String slug) throws IOException, InterruptedException {
        var request = program.request("summits/" + slug).build();
        return http.send(request, BodyHandlers.discarding()).statusCode();
    }
}
