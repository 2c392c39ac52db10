package dev.attache.platform.icalendar;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.component.VTimezone;
import java.time.Instant;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Execution(ExecutionMode.CONCURRENT)
class ZoneDefinitionTest {

    /** As another library reads them; zones with the same rules in these years are tried once. */
    @Test
    void everyZoneOfTheWorldReadsAsItIs() {
        for (String id : zones()) {
            IntStream.rangeClosed(2023, 2035).forEach(year -> {
                ZoneId zone = ZoneId.of(id);
                List<Instant> moments = moments(zone, year);
                ParsedCalendar read = ParsedCalendar.of(CalendarText.of(calendar(moments), zone, moments.stream()));
                assertThat(read.events())
                        .as(id + " " + year)
                        .extracting(ParsedCalendar::startInstant)
                        .isEqualTo(moments);
            });
        }
    }

    private static List<String> zones() {
        TreeMap<String, String> first = new TreeMap<>();
        Stream.concat(ZoneId.getAvailableZoneIds().stream(), Stream.of("+03:00", "UTC-03:30"))
                .filter(id -> !id.contains("ical4j"))
                .sorted()
                .forEach(id -> first.putIfAbsent(
                        IntStream.rangeClosed(2023, 2035)
                                .mapToObj(year -> moments(ZoneId.of(id), year).stream()
                                        .map(moment -> moment
                                                + ZoneId.of(id)
                                                        .getRules()
                                                        .getOffset(moment)
                                                        .toString()
                                                + ZoneId.of(id).getRules().isDaylightSavings(moment))
                                        .toList())
                                .toList()
                                .toString(),
                        id));
        return List.copyOf(first.values());
    }

    /** Every second month, and before and after each change. */
    private static List<Instant> moments(ZoneId zone, int year) {
        List<Instant> moments = new ArrayList<>();
        for (int month = 1; month < 13; month += 2) {
            moments.add(Year.of(year)
                    .atMonth(month)
                    .atDay(10)
                    .atTime(12, 0)
                    .atZone(zone)
                    .toInstant());
        }
        ZoneOffsetTransition change = zone.getRules().nextTransition(moments.get(0));
        for (;
                change != null && change.getDateTimeAfter().getYear() == year;
                change = zone.getRules().nextTransition(change.getInstant())) {
            for (int minutes : List.of(-90, -30, 0, 30, 90)) {
                moments.add(change.getInstant().plusSeconds(minutes * 60L));
            }
        }
        moments.sort(Comparator.naturalOrder());
        return moments;
    }

    private static ICalendar calendar(List<Instant> moments) {
        ICalendar calendar = new ICalendar();
        for (Instant moment : moments) {
            VEvent event = new VEvent();
            event.setUid(moment + "@example.org");
            event.setDateTimeStamp(Date.from(Instant.EPOCH));
            event.setDateStart(Date.from(moment));
            calendar.addEvent(event);
        }
        return calendar;
    }

    /** ical4j 3 reads no time of a zone with two STANDARD components in the future. */
    @ParameterizedTest
    @CsvSource({
        "Europe/Tallinn, FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU, FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
        "America/New_York, FREQ=YEARLY;BYMONTH=11;BYDAY=1SU, FREQ=YEARLY;BYMONTH=3;BYDAY=2SU",
        "Australia/Sydney, FREQ=YEARLY;BYMONTH=4;BYDAY=1SU, FREQ=YEARLY;BYMONTH=10;BYDAY=1SU",
        "Asia/Jerusalem, FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU, 'FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=23,24,25,26,27,28,29;BYDAY=FR'"
    })
    void changesOfEveryYearAreOneComponentWithARule(String id, String standard, String summer) {
        ZoneId zone = ZoneId.of(id);

        String text = CalendarText.of(calendar(moments(zone, 2028)), zone, moments(zone, 2028).stream());

        assertThat(text.split("BEGIN:STANDARD")).hasSize(2);
        assertThat(text.split("BEGIN:DAYLIGHT")).hasSize(2);
        assertThat(parts(text)).containsExactlyInAnyOrder(Set.of(standard.split(";")), Set.of(summer.split(";")));
    }

    private static List<Set<String>> parts(String text) {
        return text.lines()
                .filter(line -> line.startsWith("RRULE:"))
                .map(line -> Set.of(line.substring("RRULE:".length()).split(";")))
                .toList();
    }

    /** Readers that look for standard time only find none else. */
    @Test
    void everyZoneHasStandardTime() {
        for (String id : zones()) {
            for (int year = 2023; year < 2036; year++) {
                assertThat(ZoneDefinition.of(ZoneId.of(id), Year.of(year), Year.of(year))
                                .getStandardTimes())
                        .as(id + " " + year)
                        .isNotEmpty();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Europe/Istanbul", "Asia/Amman", "Asia/Damascus", "America/Asuncion", "Asia/Taipei"})
    void zoneWithoutSummerTimeHasStandardTimeOnly(String id) {
        ZoneId zone = ZoneId.of(id);
        if (zone.getRules().nextTransition(Instant.parse("2029-12-31T00:00:00Z")) == null) {
            VTimezone timezone = ZoneDefinition.of(zone, Year.of(2030), Year.of(2031));

            assertThat(timezone.getDaylightSavingsTime()).isEmpty();
            assertThat(timezone.getStandardTimes()).singleElement().satisfies(standard -> assertThat(
                            standard.getTimezoneOffsetTo().getValue().getMillis())
                    .isEqualTo(offset(zone).getTotalSeconds() * 1000L));
        }
    }

    private static ZoneOffset offset(ZoneId zone) {
        return zone.getRules().getOffset(Instant.parse("2030-06-01T00:00:00Z"));
    }
}
