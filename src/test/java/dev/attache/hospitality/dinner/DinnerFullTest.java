package dev.attache.hospitality.dinner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.attache.platform.i18n.LocalizedText;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How many seats of a dinner may be held, without a database. */
class DinnerFullTest {
    private final Dinner dinner = new Dinner();

    DinnerFullTest() {
        dinner.title = LocalizedText.of("en", "Dinner");
        dinner.capacity = 10;
        dinner.seatsHeld = 8;
    }

    @Test
    void lastFreeSeatIsGiven() {
        assertThatCode(() -> DinnerFull.admits(2, dinner)).doesNotThrowAnyException();
    }

    @Test
    void oneMoreThanTheFreeSeatsIsRefused() {
        refused(() -> DinnerFull.admits(3, dinner));
    }

    @Test
    void partyThatGrowsByNothingOrShrinksIsNeverRefused() {
        dinner.seatsHeld = 10;

        assertThatCode(() -> DinnerFull.admits(0, dinner)).doesNotThrowAnyException();
        assertThatCode(() -> DinnerFull.admits(-1, dinner)).doesNotThrowAnyException();
    }

    @Test
    void delegateTakesASeatOfADinner() {
        dinner.seatsHeld = 10;

        refused(() -> dinner.admits(1));
    }

    @Test
    void capacityMayBeLoweredToTheSeatsHeld() {
        assertThatCode(() -> DinnerFull.mayBecome(8, dinner)).doesNotThrowAnyException();
    }

    @Test
    void capacityIsNotLoweredBelowTheSeatsHeld() {
        refused(() -> DinnerFull.mayBecome(7, dinner));
    }

    private void refused(Runnable move) {
        assertThatThrownBy(move::run).isInstanceOfSatisfying(DinnerFull.class, full -> assertThat(full.facts())
                .isEqualTo(Map.of("capacity", 10, "seatsHeld", dinner.seatsHeld)));
    }
}
