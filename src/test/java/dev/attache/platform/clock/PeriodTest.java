package dev.attache.platform.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class PeriodTest {
    private final Period morning = period("09:00", "12:00");

    @Test
    void periodsThatTouchDoNotOverlap() {
        assertThat(morning.overlaps(period("12:00", "13:00"))).isFalse();
        assertThat(period("08:00", "09:00").overlaps(morning)).isFalse();
    }

    @Test
    void periodOverlapsOneWithinIt() {
        assertThat(morning.overlaps(period("10:00", "11:00"))).isTrue();
        assertThat(period("10:00", "11:00").overlaps(morning)).isTrue();
    }

    @Test
    void sharedTimeIsWhatBothHave() {
        assertThat(morning.sharedWith(period("11:30", "14:00"))).isEqualTo(Duration.ofMinutes(30));
        assertThat(morning.sharedWith(period("12:00", "14:00"))).isZero();
    }

    private static Period period(String from, String until) {
        return new Period(Instant.parse("2030-05-14T" + from + ":00Z"), Instant.parse("2030-05-14T" + until + ":00Z"));
    }
}
