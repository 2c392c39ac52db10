package dev.attache.platform.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class PeriodTest {
    private final Period morning = period("09:00", "12:00");

    @Test
    void adjacentPeriodsDoNotOverlap() {
        Period noon = period("12:00", "13:00");

        assertThat(morning.overlaps(noon)).isFalse();
        assertThat(noon.overlaps(morning)).isFalse();
    }

    @Test
    void periodsThatShareAMinuteOverlap() {
        Period noon = period("11:59", "13:00");

        assertThat(morning.overlaps(noon)).isTrue();
        assertThat(noon.overlaps(morning)).isTrue();
    }

    @Test
    void periodOverlapsOneWithinIt() {
        assertThat(morning.overlaps(period("10:00", "11:00"))).isTrue();
        assertThat(period("10:00", "11:00").overlaps(morning)).isTrue();
    }

    @Test
    void sharedTimeIsWhatBothHave() {
        Period noon = period("11:30", "14:00");

        assertThat(morning.sharedWith(noon)).isEqualTo(Duration.ofMinutes(30));
        assertThat(noon.sharedWith(morning)).isEqualTo(Duration.ofMinutes(30));
        assertThat(morning.sharedWith(period("12:00", "14:00"))).isZero();
        assertThat(period("12:00", "14:00").sharedWith(morning)).isZero();
    }

    private static Period period(String from, String until) {
        return new Period(Instant.parse("2030-05-14T" + from + ":00Z"), Instant.parse("2030-05-14T" + until + ":00Z"));
    }
}
