package dev.attache.delegation.assignment;

import dev.attache.delegation.delegate.Delegate;
import dev.attache.delegation.delegate.DelegateRef;
import dev.attache.platform.clock.Period;
import dev.attache.platform.i18n.LocalizedText;
import dev.attache.programme.agenda.EngagementRescheduled.Move;
import dev.attache.programme.agenda.Session;
import dev.attache.programme.summit.Summit;
import dev.attache.programme.venue.TravelTimes;
import dev.attache.programme.venue.Venue;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** One delegate's assignments without a database, on one day in UTC; the way between two places takes 20 minutes. */
class ScheduleFixture {
    private static final String DAY = "2030-05-14";

    final Summit summit = new Summit();
    final Delegate ada = new Delegate();
    private final List<Assignment> assignments = new ArrayList<>();

    ScheduleFixture() {
        summit.zone = ZoneId.of("Europe/Tallinn");
        summit.maxPerDay = 6;
        ada.id = 1L;
        ada.summit = summit;
        ada.name = LocalizedText.of("en", "Ada");
    }

    /** An assignment that is in the schedule. */
    Assignment assigned(String title, String from, String until) {
        Assignment assignment = fresh(title, from, until);
        assignments.add(assignment);
        return assignment;
    }

    Assignment assigned(String title, String from, String until, Venue venue) {
        Assignment assignment = assigned(title, from, until);
        assignment.engagement.venue = venue;
        return assignment;
    }

    /** An assignment that is not in the schedule yet. */
    Assignment fresh(String title, String from, String until) {
        Session session = new Session();
        session.id = 1L + assignments.size();
        session.summit = summit;
        session.title = LocalizedText.of("en", title);
        session.startsAt = at(from);
        session.endsAt = at(until);
        session.plannedUntil = session.endsAt;
        Assignment assignment = new Assignment();
        assignment.summit = summit;
        assignment.delegate = ada;
        assignment.engagement = session;
        return assignment;
    }

    /** Its end is planned as it is, but only assumed. */
    static Assignment assumed(Assignment assignment) {
        assignment.engagement.endsAt = null;
        return assignment;
    }

    static Assignment waived(Assignment assignment, String reason) {
        assignment.waiver = reason;
        return assignment;
    }

    /** A move of its engagement to another span, whose end is known. */
    static Move moved(Assignment assignment, String from, String until) {
        return new Move(assignment.engagement, new Period(at(from), at(until)), true);
    }

    static Venue venue(String place) {
        Venue venue = new Venue();
        venue.id = (long) place.hashCode();
        venue.place = place;
        return venue;
    }

    static Instant at(String time) {
        return Instant.parse(DAY + "T" + time + ":00Z");
    }

    Schedule schedule() {
        return new Schedule(
                new SummitRules(summit.timeZone(), summit.maxPerDay, TravelTimes.assuming(20)),
                DelegateRef.of(ada),
                ada.stay(),
                assignments.stream().map(Appointment::of).toList());
    }
}
