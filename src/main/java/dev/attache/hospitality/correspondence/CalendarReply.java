package dev.attache.hospitality.correspondence;

import com.github.mangstadt.vinnie.VObjectProperty;
import com.github.mangstadt.vinnie.io.Context;
import com.github.mangstadt.vinnie.io.SyntaxRules;
import com.github.mangstadt.vinnie.io.VObjectDataListener;
import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import com.github.mangstadt.vinnie.io.VObjectReader;
import com.github.mangstadt.vinnie.io.Warning;
import dev.attache.hospitality.invitation.Answer;
import dev.attache.platform.icalendar.CalendarText;
import dev.attache.platform.problem.Malformed;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A calendar program's reply to an invitation (iTIP REPLY, RFC 5546, 3.2.3): attendee, answer, event and time stamp.
 * Only these properties are read, line by line; time zones and times of the event are never evaluated.
 *
 * @param uid of the invitation; null where the event is none of ours
 * @param attendee the mail address of who replies
 * @param comment null without one
 */
record CalendarReply(UUID uid, long sequence, String attendee, Answer answer, Instant stamp, String comment) {
    private static final String NOT_DELEGATED = "an invitation is for the guest alone and cannot be delegated.";

    /** A calendar holds events, an event alarms, a time zone observances. */
    private static final int DEEPEST = 5;

    private static final int MOST_PROPERTIES = 1_000;

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);

    static CalendarReply of(byte[] body, MediaType type) {
        Lines lines = Lines.of(CalendarBody.unfolded(body, type));
        String declared = type == null ? null : type.getParameters().get("method");
        if (declared != null && lines.method != null && !declared.equalsIgnoreCase(lines.method)) {
            throw new Malformed("The calendar's METHOD is not the method of its media type.");
        }
        if (!"REPLY".equalsIgnoreCase(lines.method)) {
            throw new Malformed("The calendar's METHOD is not REPLY.");
        }
        if (lines.events != 1 || lines.begun != lines.ended) {
            throw new Malformed("The calendar does not hold one VEVENT from its beginning to its end.");
        }
        VObjectProperty attendee = lines.attendee();
        return new CalendarReply(
                CalendarText.idOf(lines.one("UID").getValue().strip()).orElse(null),
                lines.first("SEQUENCE").map(CalendarReply::number).orElse(0L),
                address(attendee),
                answer(attendee),
                moment(lines.one("DTSTAMP").getValue().strip()),
                lines.comment().orElse(attendee.getParameters().first("X-RESPONSE-COMMENT")));
    }

    private static long number(String sequence) {
        try {
            return Integer.parseInt(sequence.strip());
        } catch (NumberFormatException e) {
            throw new Malformed("SEQUENCE is not a number.");
        }
    }

    /** The mail address of the attendee, or of its EMAIL parameter where the value is another kind of address. */
    private static String address(VObjectProperty attendee) {
        String email = attendee.getParameters().first("EMAIL");
        return CalendarAddress.mail(
                email == null || CalendarAddress.isMailto(attendee.getValue()) ? attendee.getValue() : email);
    }

    private static Answer answer(VObjectProperty attendee) {
        String status = attendee.getParameters().first("PARTSTAT");
        try {
            return Answer.valueOf(status == null ? "" : status.strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new Malformed("PARTSTAT is none of ACCEPTED, DECLINED and TENTATIVE; " + NOT_DELEGATED);
        }
    }

    private static Instant moment(String stamp) {
        try {
            return LocalDateTime.parse(stamp.replaceFirst("[zZ]$", ""), MOMENT).toInstant(ZoneOffset.UTC);
        } catch (DateTimeException e) {
            throw new Malformed("DTSTAMP is not a moment as 20230907T160000Z.");
        }
    }

    /** The collected properties of the calendar and its event. */
    private static class Lines implements VObjectDataListener {
        private static final List<String> CALENDAR = List.of("VCALENDAR");
        private static final List<String> EVENT = List.of("VCALENDAR", "VEVENT");

        private final Map<String, List<VObjectProperty>> properties = new HashMap<>();
        private String method;
        private int events;
        private int begun;
        private int ended;
        private int read;

        static Lines of(String text) {
            Lines lines = new Lines();
            try (VObjectReader reader = new VObjectReader(new StringReader(text), SyntaxRules.iCalendar())) {
                reader.parse(lines);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return lines;
        }

        /** The only attendee, who answers in person. */
        VObjectProperty attendee() {
            List<VObjectProperty> attendees = properties.getOrDefault("ATTENDEE", List.of());
            if (attendees.stream()
                    .anyMatch(a -> a.getParameters().first("DELEGATED-TO") != null
                            || a.getParameters().first("DELEGATED-FROM") != null)) {
                throw new Malformed("The reply delegates; " + NOT_DELEGATED);
            }
            return one("ATTENDEE");
        }

        VObjectProperty one(String name) {
            List<VObjectProperty> found = properties.getOrDefault(name, List.of());
            if (found.size() != 1) {
                throw new Malformed("The event has not one " + name + ".");
            }
            return found.get(0);
        }

        Optional<String> first(String name) {
            return properties.getOrDefault(name, List.of()).stream().findFirst().map(VObjectProperty::getValue);
        }

        Optional<String> comment() {
            String comment = properties.getOrDefault("COMMENT", List.of()).stream()
                    .map(p -> VObjectPropertyValues.unescape(p.getValue()).strip())
                    .filter(words -> !words.isEmpty())
                    .collect(Collectors.joining("\n"));
            return comment.isEmpty() ? Optional.empty() : Optional.of(CalendarText.clean(comment));
        }

        @Override
        public void onProperty(VObjectProperty property, Context context) {
            if (++read > MOST_PROPERTIES) {
                throw new Malformed("The calendar has more than " + MOST_PROPERTIES + " properties.");
            }
            String name = property.getName().toUpperCase(Locale.ROOT);
            if (context.getParentComponents().equals(EVENT)) {
                properties.computeIfAbsent(name, n -> new ArrayList<>()).add(property);
            } else if (context.getParentComponents().equals(CALENDAR) && name.equals("METHOD")) {
                method = property.getValue().strip();
            }
        }

        @Override
        public void onComponentBegin(String name, Context context) {
            begun++;
            if (context.getParentComponents().size() >= DEEPEST) {
                throw new Malformed("Components stand more than " + DEEPEST + " deep in one another.");
            }
            if (name.equalsIgnoreCase("VEVENT") && context.getParentComponents().equals(CALENDAR)) {
                events++;
            }
        }

        @Override
        public void onComponentEnd(String name, Context context) {
            ended++;
        }

        @Override
        public void onVersion(String value, Context context) {}

        @Override
        public void onWarning(Warning warning, VObjectProperty property, Exception thrown, Context context) {}
    }
}
