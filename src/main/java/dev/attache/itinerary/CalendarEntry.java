package dev.attache.itinerary;

import biweekly.component.VEvent;
import biweekly.property.Status;
import dev.attache.assignment.Assignment;
import dev.attache.assignment.DroppedAssignment;
import dev.attache.calendar.CalendarText;
import dev.attache.language.Language;
import dev.attache.summit.Text;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The VEVENT of an assignment (RFC 5545, 3.6.1). The UID never changes; the sequence rises and the stamp moves with the
 * time, the place and the title, and nothing else in it depends on when it is asked for, so that the same plan is the
 * same calendar to the letter.
 */
record CalendarEntry(String title, Language language) {

    /** Titled in the delegate's first language where the engagement has it. */
    static CalendarEntry titled(Text title, String delegatesLanguage, Language language) {
        return new CalendarEntry(title.in(delegatesLanguage), language);
    }

    VEvent of(Assignment a, ItineraryEntry entry, int assumedMinutes) {
        VEvent event = event(a.uid, a.calendarSequence(), a.calendarChangedAt(), Status.confirmed());
        event.setDateStart(Date.from(a.engagement.startsAt));
        event.setDateEnd(Date.from(a.engagement.plannedUntil));
        event.setTransparency(false);
        event.addCategories(a.duty.name());
        event.setDescription(CalendarText.clean(description(entry, assumedMinutes)));
        if (entry.venue() != null) {
            event.setLocation(CalendarText.clean(new Wording(language).place(entry.venue())));
        }
        return event;
    }

    VEvent of(DroppedAssignment dropped) {
        VEvent event = event(dropped.uid, dropped.sequence, dropped.droppedAt, Status.cancelled());
        event.setDateStart(Date.from(dropped.startsAt));
        event.setDateEnd(Date.from(dropped.plannedUntil));
        event.setTransparency(true);
        return event;
    }

    private VEvent event(UUID uid, int sequence, Instant changedAt, Status status) {
        VEvent event = new VEvent();
        event.setUid(uid + "@attache");
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
        entry.title().byLanguage().values().stream()
                .filter(t -> !t.equals(title))
                .forEach(lines::add);
        lines.add(labelled(Word.DUTY, Word.of(entry.duty()).in(language)));
        if (!entry.companions().isEmpty()) {
            lines.add(labelled(
                    Word.WITH,
                    joined(entry.companions().stream().map(wording::companion).toList())));
        }
        if (!entry.speakers().isEmpty()) {
            lines.add(labelled(
                    Word.SPEAKERS,
                    joined(entry.speakers().stream().map(wording::speaker).toList())));
        }
        if (entry.transfer() != null) {
            lines.add(wording.way(entry.transfer()));
        }
        if (entry.briefing() != null) {
            lines.add(labelled(Word.BRIEFING, entry.briefing()));
        }
        if (entry.waiver() != null) {
            lines.add(labelled(Word.WAIVER, entry.waiver()));
        }
        if (entry.endAssumed()) {
            lines.add(Word.END_ASSUMED.with(language, assumedMinutes));
        }
        return String.join("\n", lines);
    }

    private String labelled(Word label, String words) {
        return language.labelled(label.in(language), words);
    }

    private static String joined(List<String> people) {
        return people.stream().collect(Collectors.joining("; "));
    }
}
