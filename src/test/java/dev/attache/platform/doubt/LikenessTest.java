package dev.attache.platform.doubt;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {

    @ParameterizedTest
    @CsvSource({
        "Grand Ballroom, grand  ballroom",
        "Vägi Room, VAGI-ROOM",
        "開幕式, 「開幕式」",
        "Hall 1, Hall１",
    })
    void caseAccentsBlanksAndPunctuationMakeNoDifference(String one, String other) {
        assertThat(Likeness.isSame(one, other)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Ariyana Convention Centre, Ariyana Convention Center, true",
        "Telliskivi Creative City, Telliskivi Creativ City, true",
        "Meeting room 101, Meeting room 102, false",
        "Hall A, Hall B, false",
        "Harbour, Town hall, false",
        "'!', '?', false",
    })
    void spellingsAreToldFromOtherPlaces(String one, String other, boolean spelling) {
        assertThat(Likeness.isSpelling(one, other)).isEqualTo(spelling);
    }

    @ParameterizedTest
    @CsvSource({
        "Tsai Ya-Ting, Ya-Ting Tsai, true",
        "Tsai Ya-Ting, TSAI Yating, true",
        "Tsai Ya-Ting, 'Tsai, Ya Ting', true",
        "Tsai Ya-Ting, Tsai Ya-Tin, true",
        "蔡雅婷, 蔡 雅婷, true",
        "Lin Chia-Chi, Lin Chia-Yu, false",
        "蔡雅婷, 蔡雅文, false",
        "Ada, Bob, false",
    })
    void variantsOfOneNameAreToldFromOtherPersons(String one, String other, boolean name) {
        assertThat(Likeness.isName(one, other)).isEqualTo(name);
    }
}
