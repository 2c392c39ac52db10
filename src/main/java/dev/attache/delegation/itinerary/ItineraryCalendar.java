package dev.attache.delegation.itinerary;

import biweekly.ICalendar;
import biweekly.property.CalendarScale;
import biweekly.util.Duration;
import dev.attache.platform.http.Document;
import dev.attache.platform.i18n.Language;
import dev.attache.platform.i18n.LocalizedText;
import dev.attache.platform.icalendar.CalendarText;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A delegate's itinerary as a calendar that any program can subscribe to (RFC 5545, RFC 7986): published, so nobody is
 * asked to answer. What was dropped stays as cancelled. An engagement whose hour is not known yet stands on
 * its whole day.
 */
public class ItineraryCalendar {
    private static final String REFRESH = "PT1H";

    private final Itinerary itinerary;
    private final SummitRef summit;
    private final Language language;
    private final String delegatesLanguage;

    ItineraryCalendar(Itinerary itinerary) {
        this.itinerary = itinerary;
        this.summit = itinerary.summit().summit();
        this.language = itinerary.language();
        this.delegatesLanguage = language == Language.CHINESE
                ? LocalizedText.CHINESE
                : itinerary.delegate().languages().stream().findFirst().orElse(LocalizedText.ENGLISH);
    }

    public static Document of(Itinerary itinerary) {
        return new Document(CalendarText.MEDIA_TYPE, new ItineraryCalendar(itinerary).write());
    }

    private String write() {
        ICalendar calendar = head();
        itinerary
                .stops()
                .forEach(stop -> calendar.addEvent(entry(stop.engagement().title())
                        .of(
                                stop,
                                ItineraryEntry.of(stop, itinerary, language),
                                itinerary.summit().assumedSessionMinutes())));
        itinerary.dropped().forEach(d -> calendar.addEvent(entry(d.title()).of(d)));
        Stream<Instant> moments = Stream.of(
                        itinerary.stops().stream().map(s -> s.engagement().startsAt()),
                        itinerary.stops().stream().map(s -> s.engagement().plannedUntil()),
                        itinerary.dropped().stream().map(d -> d.startsAt()),
                        Stream.of(itinerary.zone().day(summit.startsOn()).from()))
                .flatMap(some -> some)
                .filter(Objects::nonNull);
        return CalendarText.of(calendar, summit.zone(), moments);
    }

    private ICalendar head() {
        String name = CalendarText.clean(summit.name().in(delegatesLanguage) + " · "
                + language.name(itinerary.delegate().delegate().name()));
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//Attaché//Itinerary//EN");
        calendar.setMethod("PUBLISH");
        calendar.setCalendarScale(CalendarScale.gregorian());
        calendar.setName(name);
        calendar.setRefreshInterval(Duration.parse(REFRESH)).setParameter("VALUE", "DURATION");
        // What programs knew before RFC 7986.
        calendar.setExperimentalProperty("X-WR-CALNAME", CalendarText.escaped(name));
        calendar.setExperimentalProperty("X-WR-TIMEZONE", summit.zone().getId());
        calendar.setExperimentalProperty("X-PUBLISHED-TTL", REFRESH);
        return calendar;
    }

    private CalendarEntry entry(LocalizedText title) {
        return CalendarEntry.titled(title, delegatesLanguage, language);
    }
}
