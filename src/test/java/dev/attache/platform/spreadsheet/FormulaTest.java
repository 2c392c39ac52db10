package dev.attache.platform.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1", "+1", "-1", "@SUM", "\t=1", "\r=1", "\n=1", "＝1", "＋1", "－1", "＠1", "-a\nb", "'=1", "''+1"
            })
    void textThatLooksLikeAFormulaIsText(String cell) {
        assertThat(Formula.harmless(cell)).isEqualTo("'" + cell);
        assertThat(Formula.unquoted("'" + cell)).isEqualTo(cell);
        assertThat(Formula.unquoted(Formula.distinct(cell))).isEqualTo(cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ada = Bo", "", "'quoted'", "5"})
    void otherTextStaysAsItIs(String cell) {
        assertThat(Formula.harmless(cell)).isEqualTo(cell);
        assertThat(Formula.distinct(cell)).isEqualTo(cell);
        assertThat(Formula.unquoted(cell)).isEqualTo(cell);
    }
}
