package dev.attache.programme.venue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The minutes from venue to venue, without a database. */
class TravelTimesTest {
    private static final int ASSUMED = 20;

    private final Venue hall1 = venue(1, "Harbour");
    private final Venue hall2 = venue(2, "Harbour");
    private final Venue townHall = venue(3, "Town hall");
    private final Venue castle = venue(4, "Castle");
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

    private static Venue venue(long id, String place) {
        Venue venue = new Venue();
        venue.id = id;
        venue.place = place;
        return venue;
    }

    private static Transfer transfer(String from, String to, int minutes) {
        Transfer transfer = new Transfer();
        transfer.fromPlace = from;
        transfer.toPlace = to;
        transfer.minutes = minutes;
        return transfer;
    }
}
