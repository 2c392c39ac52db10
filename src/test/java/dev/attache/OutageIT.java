package dev.attache;

import static org.assertj.core.api.Assertions.assertThat;

import dev.attache.platform.database.UsedDataDirectory;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What dies under load costs time, never data: the quick part of the faults that are tried. */
class OutageIT {
    private static final int WRITERS = 4;
    private static final int ENOUGH = 60;
    private static final Duration FAST = Duration.ofSeconds(15);

    @TempDir
    Path directory;

    @BeforeEach
    void prepare() throws Exception {
        UsedDataDirectory.at(directory.resolve("home"));
    }

    @Test
    void postgresThatDiesIsBackByItself() throws Exception {
        Program program = start();
        try (LoadWriters writers = new LoadWriters(WRITERS, program.api())) {
            for (int time = 0; time < 2; time++) {
                writers.awaitMore(ENOUGH);
                program.postgres().destroyForcibly();
            }
            writers.awaitMore(ENOUGH);
            writers.stop();

            LoadWriters.Tally tally = writers.tally();
            assertNothingIsAmiss(tally);
            assertThat(tally.unavailable()).as(tally.toString()).isPositive();
            assertThat(tally.unanswered()).as(tally.toString()).isZero();
            assertThat(program.output())
                    .contains("PostgreSQL has ended while the program runs", "Answered with 503")
                    .doesNotContain("\tat ");
        } finally {
            program.stop();
        }
    }

    @Test
    void everyAcknowledgedWriteSurvivesTheDeathOfProgramAndPostgres() throws Exception {
        survives(program -> {
            program.postgres().destroyForcibly();
            program.process.destroyForcibly();
        });
    }

    @Test
    void everyAcknowledgedWriteSurvivesTheDeathOfTheProgramAlone() throws Exception {
        survives(program -> program.process.destroyForcibly());
    }

    private void survives(Killing killing) throws Exception {
        Program victim = start();
        try (LoadWriters writers = new LoadWriters(WRITERS, victim.api())) {
            writers.awaitMore(ENOUGH);
            killing.kill(victim);
            assertThat(victim.exitCode()).isEqualTo(137);

            Program survivor = start();
            try {
                writers.moveTo(survivor.api());
                writers.awaitMore(ENOUGH);
                writers.stop();
                assertNothingIsAmiss(writers.tally());
            } finally {
                survivor.stop();
            }
        }
    }

    interface Killing {
        void kill(Program program) throws Exception;
    }

    private Program start() throws Exception {
        return Program.start(directory.resolve("home"), "attache.seed=false");
    }

    private static void assertNothingIsAmiss(LoadWriters.Tally tally) {
        System.out.println(tally);
        assertThat(tally.lost()).as(tally.toString()).isZero();
        assertThat(tally.doubled()).as(tally.toString()).isZero();
        assertThat(tally.withoutRetryAfter()).as(tally.toString()).isZero();
        assertThat(tally.slowest()).as(tally.toString()).isLessThan(FAST);
    }
}
