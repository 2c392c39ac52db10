package dev.attache.platform.icalendar;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.component.Observance;
import biweekly.component.VTimezone;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZoneDefinitionTest {
    /** With and without summer time, of whole and of odd hours, south of the equator, and of no region at all. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Europe/Tallinn",
                "Asia/Taipei",
                "Asia/Kathmandu",
                "Australia/Lord_Howe",
                "America/Sao_Paulo",
                "Africa/Casablanca",
                "Europe/Dublin",
                "UTC",
                "+03:00",
                "UTC-03:30"
            })
    void everyHourOfTheYearsHasTheOffsetThatTheZoneHas(String id) {
        ZoneId zone = ZoneId.of(id);
        VTimezone timezone = ZoneDefinition.of(zone, Year.of(2023), Year.of(2024));
        List<Observance> observances = Stream.<Observance>concat(
                        timezone.getStandardTimes().stream(), timezone.getDaylightSavingsTime().stream())
                .sorted(Comparator.comparing(ZoneDefinitionTest::onset))
                .toList();

        for (LocalDateTime hour = LocalDateTime.of(2023, 1, 1, 0, 0); hour.getYear() < 2025; hour = hour.plusHours(1)) {
            if (zone.getRules().getValidOffsets(hour).size() == 1) {
                assertThat(offsetAt(hour, observances))
                        .as(hour.toString())
                        .isEqualTo(zone.getRules().getOffset(hour));
            }
        }
    }

    /** As RFC 5545 has it: of the onsets, in local time before the change, the last that is not after. */
    private static ZoneOffset offsetAt(LocalDateTime moment, List<Observance> observances) {
        return observances.stream()
                .filter(o -> !onset(o).isAfter(moment))
                .reduce((earlier, later) -> later)
                .map(o -> ZoneOffset.ofTotalSeconds(
                        (int) (o.getTimezoneOffsetTo().getValue().getMillis() / 1000)))
                .orElseThrow();
    }

    private static LocalDateTime onset(Observance o) {
        var onset = o.getDateStart().getValue().getRawComponents();
        return LocalDateTime.of(
                onset.getYear(), onset.getMonth(), onset.getDate(), onset.getHour(), onset.getMinute(), 0);
    }
}
