package dev.attache.itinerary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ItineraryTableTest {
    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM", "\t=1", "\r=1", "\n=1", "＝1", "＋1", "－1", "＠1", "-a\nb"})
    void textThatLooksLikeAFormulaIsText(String cell) {
        assertThat(ItineraryTable.harmless(cell)).isEqualTo("'" + cell);
    }

    @Test
    void otherTextAndNumbersStayAsTheyAre() {
        assertThat(ItineraryTable.harmless("Ada = Bo")).isEqualTo("Ada = Bo");
        assertThat(ItineraryTable.harmless("")).isEqualTo("");
        assertThat(ItineraryTable.harmless(-5L)).isEqualTo(-5L);
        assertThat(ItineraryTable.harmless(null)).isNull();
    }
}
