package dev.attache.programme.summit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A bare word of consent is no reason of a waiver. */
class WaiverReasonTest {
    private final WaiverReason.Validator rule = new WaiverReason.Validator();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", " ", "true", "TRUE", " True ", "yes", "Yes!", "ok", "O.K.", "okay", "1", "１", "y", "-", "...", "42",
                "no", "ｔｒｕｅ", "同意", "是。"
            })
    void bareConsentIsNoReason(String words) {
        assertThat(rule.isValid(words, null)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"why", "leaves early", "yes, leaves at 11:30", "先行離席", "病", "Reason 1", "true to the plan"})
    void sentenceIsAReason(String words) {
        assertThat(rule.isValid(words, null)).isTrue();
    }
}
