package dev.attache.hospitality.correspondence;

import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.parameter.CalendarUserType;
import biweekly.parameter.ParticipationLevel;
import biweekly.parameter.ParticipationStatus;
import biweekly.property.Attendee;
import biweekly.property.CalendarScale;
import biweekly.property.Organizer;
import biweekly.property.Status;
import dev.attache.hospitality.dinner.Dinner;
import dev.attache.hospitality.invitation.Invitation;
import dev.attache.outbox.mail.CalendarMethod;
import dev.attache.outbox.mail.MailConfig;
import dev.attache.platform.i18n.Language;
import dev.attache.platform.icalendar.CalendarText;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The calendar part of a mail (iTIP, RFC 5546): a request with the guest's present answer, or a cancellation.
 * Waitlisted and declining guests get none, as a request would ask again. It holds one attendee, the guest. While the
 * hour is unknown, the dinner is an all-day event that blocks no time.
 */
class CalendarPart {
    private final Invitation invitation;
    private final Dinner dinner;
    private final Language language;
    private final MailConfig mail;
    private final Instant now;

    CalendarPart(Invitation invitation, MailConfig mail, Instant now) {
        this.invitation = invitation;
        this.dinner = invitation.dinner;
        this.language = invitation.languageOfMails();
        this.mail = mail;
        this.now = now;
    }

    /** The iTIP method for an invitation in its state, if any. */
    static Optional<CalendarMethod> method(Invitation invitation) {
        if (invitation.dinner.isCancelled()) {
            return Optional.of(CalendarMethod.CANCEL);
        }
        return switch (invitation.status) {
            case WITHDRAWN -> Optional.of(CalendarMethod.CANCEL);
            case DECLINED, WAITLISTED -> Optional.empty();
            default -> Optional.of(CalendarMethod.REQUEST);
        };
    }

    String write(CalendarMethod method) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//Attaché//Invitation//EN");
        calendar.setMethod(method.name());
        calendar.setCalendarScale(CalendarScale.gregorian());
        calendar.addEvent(event(method == CalendarMethod.CANCEL));
        return CalendarText.of(calendar, invitation.summit.zone, moments());
    }

    private VEvent event(boolean cancelled) {
        VEvent event = new VEvent();
        event.setUid(CalendarText.uid(invitation.uid));
        event.setSequence(invitation.calendarSequence());
        event.setDateTimeStamp(Date.from(now));
        event.setStatus(cancelled ? Status.cancelled() : Status.confirmed());
        event.setOrganizer(organizer());
        event.addAttendee(attendee());
        event.setSummary(CalendarText.clean(dinner.title.in(language.tag)));
        setTimes(event);
        event.setTransparency(cancelled || dinner.startsAt == null);
        if (dinner.venue != null) {
            event.setLocation(CalendarText.clean(dinner.venue.labelWithAddress(language)));
        }
        List<String> description = cancelled ? List.of() : description();
        if (!description.isEmpty()) {
            event.setDescription(CalendarText.clean(String.join("\n", description)));
        }
        return event;
    }

    private void setTimes(VEvent event) {
        if (dinner.startsAt == null) {
            event.setDateStart(CalendarText.day(dinner.date));
            event.setDateEnd(CalendarText.day(dinner.date.plusDays(1)));
        } else {
            event.setDateStart(Date.from(dinner.startsAt));
            event.setDateEnd(Date.from(dinner.plannedUntil));
        }
    }

    private Stream<Instant> moments() {
        return dinner.startsAt == null
                ? Stream.of(invitation.summit.day(dinner.date).from())
                : Stream.of(dinner.startsAt, dinner.plannedUntil);
    }

    private Organizer organizer() {
        return new Organizer(name(dinner.host == null ? mail.fromName() : dinner.host.in(language.tag)), mail.sender());
    }

    private Attendee attendee() {
        Attendee guest = new Attendee(name(invitation.guest.name.in(language.tag)), invitation.guest.email);
        guest.setCalendarUserType(CalendarUserType.INDIVIDUAL);
        guest.setParticipationLevel(ParticipationLevel.REQUIRED);
        guest.setParticipationStatus(
                switch (invitation.status) {
                    case ACCEPTED, ATTENDED -> ParticipationStatus.ACCEPTED;
                    case TENTATIVE -> ParticipationStatus.TENTATIVE;
                    default -> ParticipationStatus.NEEDS_ACTION;
                });
        guest.setRsvp(true);
        return guest;
    }

    private List<String> description() {
        List<String> lines = new ArrayList<>();
        if (dinner.startsAt == null) {
            lines.add(language.text("letter.hourUnknown"));
        }
        if (dinner.endAssumed()) {
            lines.add(language.text("letter.endAssumed", invitation.summit.assumedSessionMinutes));
        }
        if (dinner.dressCode != null) {
            lines.add(language.labelled(language.text("letter.dressCode"), dinner.dressCode.in(language.tag)));
        }
        if (dinner.rsvpBy != null) {
            lines.add(language.text("letter.replyBy", language.moment(invitation.summit.local(dinner.rsvpBy))));
        }
        return lines;
    }

    /** The name as a parameter value: one line without double quotes (RFC 5545, 3.2). */
    private static String name(String name) {
        return CalendarText.clean(name)
                .replace('"', '\'')
                .replaceAll("\\s+", " ")
                .strip();
    }
}
