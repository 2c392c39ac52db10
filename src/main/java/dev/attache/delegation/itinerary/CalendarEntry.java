package dev.attache.delegation.itinerary;

import biweekly.component.VEvent;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.Status;
import dev.attache.platform.i18n.Language;
import dev.attache.platform.i18n.LocalizedText;
import dev.attache.platform.icalendar.CalendarText;
import dev.attache.programme.agenda.PlannedEngagement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The VEVENT of an assignment (RFC 5545, 3.6.1). The UID never changes; the sequence rises and the stamp moves with the
 * time, the place and the title; apart from that, the entry is the same at every request.
 */
record CalendarEntry(String title, Language language) {

    /** Titled in the delegate's first language where the engagement has it. */
    static CalendarEntry titled(LocalizedText title, String delegatesLanguage, Language language) {
        return new CalendarEntry(title.in(delegatesLanguage), language);
    }

    VEvent of(Stop stop, ItineraryEntry entry, int assumedMinutes) {
        PlannedEngagement engagement = stop.engagement();
        Status status = entry.isCancelled() ? Status.cancelled() : Status.confirmed();
        VEvent event = event(stop.uid(), stop.sequence(), stop.changedAt(), status);
        place(event, engagement.startsAt(), engagement.plannedUntil(), engagement.date());
        event.setTransparency(engagement.period() == null);
        event.addCategories(new Wording(language).duty(entry.duty()));
        event.setDescription(CalendarText.clean(description(entry, assumedMinutes)));
        if (entry.venue() != null) {
            event.setLocation(CalendarText.clean(entry.venue().labelWithAddress(language)));
        }
        return event;
    }

    VEvent of(DroppedStop dropped) {
        VEvent event = event(dropped.uid(), dropped.sequence(), dropped.droppedAt(), Status.cancelled());
        place(event, dropped.startsAt(), dropped.plannedUntil(), dropped.date());
        event.setTransparency(true);
        return event;
    }

    /** While the hour is not known it is on the whole day, and takes none of it. */
    private static void place(VEvent event, Instant start, Instant end, LocalDate day) {
        if (start == null) {
            event.setDateStart(new DateStart(CalendarText.day(day)));
            event.setDateEnd(new DateEnd(CalendarText.day(day.plusDays(1))));
        } else {
            event.setDateStart(Date.from(start));
            event.setDateEnd(Date.from(end));
        }
    }

    private VEvent event(UUID uid, int sequence, Instant changedAt, Status status) {
        VEvent event = new VEvent();
        event.setUid(CalendarText.uid(uid));
        event.setSequence(sequence);
        event.setDateTimeStamp(Date.from(changedAt));
        event.setLastModified(Date.from(changedAt));
        event.setSummary(CalendarText.clean(title));
        event.setStatus(status);
        return event;
    }

    private String description(ItineraryEntry entry, int assumedMinutes) {
        Wording wording = new Wording(language);
        List<String> lines = new ArrayList<>();
        if (entry.isCancelled()) {
            lines.add(language.text("itinerary.cancelled"));
        }
        entry.title().byLanguage().values().stream()
                .filter(t -> !t.equals(title))
                .forEach(lines::add);
        lines.add(labelled("itinerary.duty", wording.duty(entry.duty())));
        if (!entry.companions().isEmpty()) {
            lines.add(labelled(
                    "itinerary.with",
                    joined(entry.companions().stream().map(wording::companion).toList())));
        }
        if (!entry.speakers().isEmpty()) {
            lines.add(labelled(
                    "itinerary.speakers",
                    joined(entry.speakers().stream().map(wording::speaker).toList())));
        }
        String registration = wording.registration(entry.registration());
        if (!registration.isEmpty()) {
            lines.add(labelled("itinerary.registration", registration));
        }
        if (entry.transfer() != null) {
            lines.add(wording.way(entry.transfer()));
        }
        if (entry.briefing() != null) {
            lines.add(labelled("itinerary.briefing", entry.briefing()));
        }
        if (entry.waiver() != null) {
            lines.add(labelled("itinerary.waiver", entry.waiver()));
        }
        if (entry.startsAt() == null) {
            lines.add(language.text("itinerary.hourUnknown"));
        }
        if (entry.endAssumed() && !entry.isCancelled()) {
            lines.add(language.text("itinerary.endAssumed", assumedMinutes));
        }
        return String.join("\n", lines);
    }

    private String labelled(String label, String words) {
        return language.labelled(language.text(label), words);
    }

    private static String joined(List<String> people) {
        return people.stream().collect(Collectors.joining("; "));
    }
}
