package dev.attache.hospitality.attendance;

import dev.attache.hospitality.dinner.Dinner;
import dev.attache.hospitality.dinner.DinnerFull;
import dev.attache.hospitality.invitation.Invitation;
import dev.attache.platform.problem.Invalid;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * Check-in: records arrivals and no-shows, person by person; the invitation's state follows its party. A no-show's seat
 * is free, and a late arrival takes a free one again. The waiting list is not promoted on the evening. The caller has
 * locked the summit.
 */
@Singleton
class Arrivals {
    @Inject
    Clock clock;

    @Inject
    AttendanceConfig config;

    /** Adds an unexpected person, who is here already where the body says so, or says nothing and the day has come. */
    Attendee add(Dinner dinner, NewAttendee body) {
        dinner.requireScheduled();
        Instant now = clock.instant();
        boolean early = TooEarly.isBefore(dinner, now, config.openBefore());
        if (Boolean.TRUE.equals(body.arrived())) {
            TooEarly.refuseIf(dinner, now, config.openBefore());
        }
        return Attendee.add(dinner, body, body.arrived() == null ? !early : body.arrived(), now);
    }

    /** Records the arrival of a party, or of its members with these numbers. */
    void record(Invitation invitation, Arrival known, List<Integer> persons) {
        invitation.requireExpected();
        List<Attendee> party = Attendee.of(invitation);
        if (persons != null) {
            IntStream.range(0, persons.size())
                    .filter(i -> persons.get(i) >= party.size())
                    .findFirst()
                    .ifPresent(i -> {
                        throw Invalid.at("/persons/" + i, "the party is of " + party.size());
                    });
        }
        record(
                invitation.dinner,
                party.stream()
                        .filter(a -> persons == null || persons.contains(a.personNo))
                        .toList(),
                known);
    }

    void record(Attendee attendee, Arrival known) {
        record(attendee.dinner, List.of(attendee), known);
    }

    private void record(Dinner dinner, List<Attendee> people, Arrival known) {
        dinner.requireScheduled();
        if (known != null) {
            TooEarly.refuseIf(dinner, clock.instant(), config.openBefore());
        }
        dinner.recount();
        if (known != Arrival.NO_SHOW) {
            DinnerFull.admits((int) people.stream().filter(a -> !a.holdsSeat()).count(), dinner);
        }
        people.forEach(a -> a.shows(known, clock.instant()));
        Attendee.flush();
        people.stream()
                .map(a -> a.invitation)
                .filter(Objects::nonNull)
                .distinct()
                .forEach(Arrivals::follow);
        dinner.recount();
    }

    private static void follow(Invitation invitation) {
        List<Attendee> party = Attendee.of(invitation);
        invitation.showed(
                party.stream().anyMatch(a -> a.arrival == Arrival.ARRIVED),
                party.stream().allMatch(a -> a.arrival == Arrival.NO_SHOW));
    }
}
