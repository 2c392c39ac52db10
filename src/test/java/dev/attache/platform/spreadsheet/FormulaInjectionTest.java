package dev.attache.platform.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaInjectionTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1", "+1", "-1", "@SUM", "\t=1", "\r=1", "\n=1", "＝1", "＋1", "－1", "＠1", "-a\nb", "'=1", "''+1"
            })
    void textThatLooksLikeAFormulaIsQuoted(String cell) {
        assertThat(FormulaInjection.harmless(cell)).isEqualTo("'" + cell);
        assertThat(FormulaInjection.unquoted("'" + cell)).isEqualTo(cell);
        assertThat(FormulaInjection.unquoted(FormulaInjection.distinct(cell))).isEqualTo(cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ada = Bo", "", "'quoted'", "5"})
    void otherTextIsUnchanged(String cell) {
        assertThat(FormulaInjection.harmless(cell)).isEqualTo(cell);
        assertThat(FormulaInjection.distinct(cell)).isEqualTo(cell);
        assertThat(FormulaInjection.unquoted(cell)).isEqualTo(cell);
    }
}
