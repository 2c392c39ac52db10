package dev.attache.delegation.itinerary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.attache.delegation.assignment.Duty;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordTest {
    @Test
    void everyDutyAndWarningHasAWord() {
        assertThat(Arrays.stream(Duty.values()).map(Word::of)).doesNotHaveDuplicates();
        assertThat(List.of("clash", "tight-transfer", "outside-stay", "too-many-in-a-day"))
                .allSatisfy(code -> assertThat(Word.ofWarning(code)).isNotNull());
    }
}
