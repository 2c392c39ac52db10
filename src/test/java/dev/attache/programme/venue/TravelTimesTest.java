package dev.attache.programme.venue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The minutes from venue to venue, without a database. */
class TravelTimesTest {
    private static final int ASSUMED = 20;

    private final VenueView hall1 = venue(1, "Harbour");
    private final VenueView hall2 = venue(2, "Harbour");
    private final VenueView townHall = venue(3, "Town hall");
    private final VenueView castle = venue(4, "Castle");
    private final TravelTimes times = new TravelTimes(ASSUMED, List.of(transfer("Harbour", "Town hall", 8)));

    @Test
    void wayWithinARoomTakesNoTime() {
        assertThat(times.minutes(hall1, hall1)).isZero();
    }

    @Test
    void wayToAnotherRoomOfThePlaceTakesFiveMinutes() {
        assertThat(times.minutes(hall1, hall2)).isEqualTo(5);
    }

    @Test
    void knownWayTakesItsMinutesInBothDirectionsFromAnyRoom() {
        assertThat(times.minutes(hall1, townHall)).isEqualTo(8);
        assertThat(times.minutes(townHall, hall2)).isEqualTo(8);
    }

    @Test
    void otherWayTakesTheAssumedMinutes() {
        assertThat(times.minutes(townHall, castle)).isEqualTo(ASSUMED);
    }

    @Test
    void onlyWaysThatNobodyEnteredAreAssumed() {
        assertThat(times.isAssumed(townHall, castle)).isTrue();
        assertThat(times.isAssumed(hall1, hall2)).isTrue();
        assertThat(times.isAssumed(townHall, hall2)).isFalse();
        assertThat(times.isAssumed(hall1, hall1)).isFalse();
    }

    @Test
    void wayFromOrToAnUnknownVenueIsUnknown() {
        assertThat(times.minutes(null, hall1)).isNull();
        assertThat(times.minutes(hall1, null)).isNull();
    }

    private static VenueView venue(long id, String place) {
        return new VenueView(id, 0, place, null, null, null, List.of(), null);
    }

    private static TransferView transfer(String from, String to, int minutes) {
        return new TransferView(0, 0, from, to, minutes);
    }
}
