package dev.attache.platform.throttle;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BulkheadTest {
    private static final int PER_SUMMIT = 2;
    private static final int IN_ALL = 3;
    private static final int WAITING = 4;

    @Test
    void oneKeyHasFewPlacesAndLeavesTheOthersToOtherKeys() {
        Bulkhead bulkhead = bulkhead("PT1M");

        assertThat(enter(bulkhead, "a", PER_SUMMIT)).allMatch(CompletableFuture::isDone);
        assertThat(enter(bulkhead, "a", 1)).noneMatch(CompletableFuture::isDone);
        assertThat(enter(bulkhead, "b", 1)).allMatch(CompletableFuture::isDone);
        assertThat(enter(bulkhead, "c", 1)).noneMatch(CompletableFuture::isDone);
    }

    @Test
    void placeGoesToTheFirstForWhoseKeyThereIsRoom() {
        Bulkhead bulkhead = bulkhead("PT1M");
        List<CompletableFuture<Bulkhead.Permit>> atWork = enter(bulkhead, "a", PER_SUMMIT);
        List<CompletableFuture<Bulkhead.Permit>> waiting = enter(bulkhead, "a", 2);

        atWork.get(0).join().close();
        atWork.get(0).join().close();

        assertThat(waiting.get(0)).isCompleted();
        assertThat(waiting.get(1)).isNotDone();
    }

    @Test
    void fullQueueRefusesAtOnce() {
        Bulkhead bulkhead = bulkhead("PT1M");
        enter(bulkhead, "a", PER_SUMMIT + WAITING);

        assertThat(enter(bulkhead, "a", 1).get(0))
                .failsWithin(Duration.ZERO)
                .withThrowableThat()
                .withCauseInstanceOf(TooBusy.class);
    }

    @Test
    void waitThatIsTooLongIsRefusedAndKeepsNoPlace() {
        Bulkhead bulkhead = bulkhead("PT0.01S");
        List<CompletableFuture<Bulkhead.Permit>> atWork = enter(bulkhead, "a", PER_SUMMIT);

        enter(bulkhead, "a", WAITING).forEach(late -> assertThat(late)
                .failsWithin(Duration.ofSeconds(20))
                .withThrowableThat()
                .withCauseInstanceOf(TooBusy.class));

        atWork.forEach(permit -> permit.join().close());
        assertThat(enter(bulkhead, "a", PER_SUMMIT)).allMatch(CompletableFuture::isDone);
    }

    private static List<CompletableFuture<Bulkhead.Permit>> enter(Bulkhead bulkhead, String key, int times) {
        return IntStream.range(0, times)
                .mapToObj(i -> bulkhead.enter(key).toCompletableFuture())
                .toList();
    }

    private static Bulkhead bulkhead(String longestWait) {
        String prefix = "attache.throttle.changes.";
        return new Bulkhead(new SmallRyeConfigBuilder()
                .withMapping(ThrottleConfig.class)
                .withDefaultValues(Map.of(
                        prefix + "per-summit", String.valueOf(PER_SUMMIT),
                        prefix + "in-all", String.valueOf(IN_ALL),
                        prefix + "waiting", String.valueOf(WAITING),
                        prefix + "longest-wait", longestWait))
                .build()
                .getConfigMapping(ThrottleConfig.class)
                .changes());
    }
}
