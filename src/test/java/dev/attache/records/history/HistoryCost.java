package dev.attache.records.history;

import static dev.attache.Given.patch;

import dev.attache.Given;
import dev.attache.Jdbc;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * How much longer writing takes with the history than without, as a ratio in one run: {@code ./mvnw test
 * -Dtest=HistoryCost}. Rounds with and without take turns, so that whatever else the machine does hits both; the medians
 * are compared.
 */
@QuarkusTest
class HistoryCost {
    private static final int ROUNDS = 21;
    private static final int WARM_UP = 4;

    @Inject
    DataSource database;

    @AfterEach
    void keepAgain() {
        keep(true);
    }

    @Test
    void ofRequests() {
        Given summit = Given.aSummit().withDelegate("Ada");
        String delegate = summit.pathOfDelegate("Ada");
        compare("PATCH of a delegate", 50, n -> patch(delegate, Map.of("notes", "note " + n))
                .then()
                .statusCode(200));
    }

    @Test
    void ofStatements() {
        Given summit = Given.aSummit().withDelegate("Ada");
        long id = summit.delegate("Ada");
        execute(
                """
                insert into delegate (id, version, summit_id, name, precedence, languages)
                select -(? * 1000 + n), 0, d.summit_id, d.name, 1, '[]'
                from delegate d, generate_series(0, 999) n where d.id = ?""",
                id,
                id);
        compare(
                "UPDATE of 1,000 delegates in one statement",
                1,
                n -> execute(
                        "update delegate set notes = 'note ' || ? where id between -? * 1000 - 999 and -? * 1000",
                        n,
                        id,
                        id));
    }

    private void compare(String what, int times, IntConsumer write) {
        List<Long> with = new ArrayList<>();
        List<Long> without = new ArrayList<>();
        int n = 0;
        for (int round = 0; round < 2 * (ROUNDS + WARM_UP); round++) {
            boolean kept = round % 2 == 0;
            keep(kept);
            long start = System.nanoTime();
            for (int i = 0; i < times; i++) {
                write.accept(n++);
            }
            long took = System.nanoTime() - start;
            if (round >= 2 * WARM_UP) {
                (kept ? with : without).add(took);
            }
        }
        System.out.printf(
                "%s: %.2f ms with, %.2f ms without history: %.2f times as long%n",
                what,
                median(with) / 1e6 / times,
                median(without) / 1e6 / times,
                (double) median(with) / median(without));
    }

    private void keep(boolean kept) {
        execute("alter table delegate " + (kept ? "enable" : "disable") + " trigger history_writes");
    }

    private void execute(String sql, long... parameters) {
        String outcome = Jdbc.execute(database, sql, parameters);
        if (!outcome.equals(Jdbc.DONE)) {
            throw new IllegalStateException(outcome);
        }
    }

    private static long median(List<Long> times) {
        return times.stream().sorted().skip(times.size() / 2).findFirst().orElseThrow();
    }
}
