package dev.attache.delegation.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.attache.delegation.delegate.Delegate;
import dev.attache.platform.i18n.LocalizedText;
import dev.attache.programme.agenda.Session;
import dev.attache.programme.summit.Summit;
import dev.attache.programme.venue.TravelTimes;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The rules on overlaps, without a database. */
class ScheduleTest {
    private final Summit summit = new Summit();
    private final Delegate ada = new Delegate();
    private final List<Assignment> assignments = new ArrayList<>();

    ScheduleTest() {
        summit.zone = ZoneId.of("Europe/Tallinn");
        summit.maxPerDay = 6;
        ada.name = LocalizedText.of("en", "Ada");
    }

    @Test
    void spansThatTouchDoNotOverlap() {
        assign("Opening", "09:00", "10:00");
        assign("Panel", "10:00", "11:00");

        assertThat(schedule().overlaps()).isEmpty();
    }

    @Test
    void longEngagementOverlapsEachWithinIt() {
        Assignment allDay = assign("Workshop", "09:00", "17:00");
        Assignment first = assign("Opening", "09:00", "10:00");
        Assignment second = assign("Panel", "16:59", "18:00");

        assertThat(schedule().overlapping(allDay)).containsExactly(first, second);
        assertThat(schedule().overlaps()).hasSize(2).last().satisfies(o -> assertThat(o.minutes())
                .isEqualTo(1));
    }

    @Test
    void overlapIsCertainOnlyWhenBothEndsAreKnown() {
        assign("Opening", "09:00", "10:00");
        Assignment panel = assign("Panel", "09:30", "10:30");

        assertThat(schedule().overlaps().get(0).certain()).isTrue();
        panel.engagement.endsAt = null;
        assertThat(schedule().overlaps().get(0).certain()).isFalse();
    }

    @Test
    void engagementWithoutAnHourOverlapsNothing() {
        assign("Opening", "09:00", "10:00");
        Assignment dinner = assign("Dinner", "09:00", "10:00");
        dinner.engagement.startsAt = null;
        dinner.engagement.endsAt = null;
        dinner.engagement.plannedUntil = null;

        assertThat(schedule().overlaps()).isEmpty();
        assertThat(schedule().warnings(dinner)).isEmpty();
        assertThat(schedule().assignments()).last().isEqualTo(dinner);
    }

    @Test
    void eitherWaiverOfTwoIsShown() {
        Assignment opening = assign("Opening", "09:00", "10:00");
        assign("Panel", "09:30", "10:30");

        opening.waiver = "leaves early";

        assertThat(schedule().overlaps().get(0).waiver()).isEqualTo("leaves early");
    }

    private Assignment assign(String title, String from, String until) {
        Assignment assignment = new Assignment();
        assignment.id = (long) assignments.size();
        assignment.summit = summit;
        assignment.delegate = ada;
        Session session = new Session();
        session.summit = summit;
        session.title = LocalizedText.of("en", title);
        session.startsAt = Instant.parse("2030-05-14T" + from + ":00Z");
        session.endsAt = Instant.parse("2030-05-14T" + until + ":00Z");
        session.plannedUntil = session.endsAt;
        assignment.engagement = session;
        assignments.add(assignment);
        return assignment;
    }

    private Schedule schedule() {
        return new Schedule(summit, ada, TravelTimes.assuming(20), assignments);
    }
}
