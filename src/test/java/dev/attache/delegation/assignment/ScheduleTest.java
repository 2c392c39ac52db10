package dev.attache.delegation.assignment;

import static dev.attache.delegation.assignment.ScheduleFixture.assumed;
import static dev.attache.delegation.assignment.ScheduleFixture.at;
import static dev.attache.delegation.assignment.ScheduleFixture.venue;
import static dev.attache.delegation.assignment.ScheduleFixture.waived;
import static org.assertj.core.api.Assertions.assertThat;

import dev.attache.platform.i18n.Language;
import dev.attache.programme.venue.Venue;
import dev.attache.programme.venue.VenueView;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The overlaps of a schedule, the ways within it and its warnings, without a database. */
class ScheduleTest {
    private final ScheduleFixture plan = new ScheduleFixture();
    private final Venue harbour = venue("Harbour");
    private final Venue townHall = venue("Town hall");

    @Test
    void adjacentEngagementsDoNotOverlap() {
        Assignment opening = plan.assigned("Opening", "09:00", "10:00");
        Assignment panel = plan.assigned("Panel", "10:00", "11:00");

        assertThat(plan.schedule().overlaps()).isEmpty();
        assertThat(plan.schedule().overlapping(Appointment.of(opening))).isEmpty();
        assertThat(plan.schedule().overlapping(Appointment.of(panel))).isEmpty();
    }

    @Test
    void overlapIsSeenFromBothEngagements() {
        Assignment opening = plan.assigned("Opening", "09:00", "10:00");
        Assignment panel = plan.assigned("Panel", "09:59", "11:00");

        assertThat(plan.schedule().overlaps())
                .containsExactly(new Overlap(Appointment.of(opening), Appointment.of(panel)));
        assertThat(plan.schedule().overlapping(Appointment.of(opening))).containsExactly(Appointment.of(panel));
        assertThat(plan.schedule().overlapping(Appointment.of(panel))).containsExactly(Appointment.of(opening));
    }

    @Test
    void longEngagementOverlapsEachWithinIt() {
        Assignment allDay = plan.assigned("Workshop", "09:00", "17:00");
        Assignment first = plan.assigned("Opening", "09:00", "10:00");
        Assignment second = plan.assigned("Panel", "16:59", "18:00");

        assertThat(plan.schedule().overlapping(Appointment.of(allDay)))
                .containsExactly(Appointment.of(first), Appointment.of(second));
        assertThat(plan.schedule().overlaps()).hasSize(2).last().satisfies(o -> assertThat(o.minutes())
                .isEqualTo(1));
    }

    @Test
    void overlapIsCertainOnlyWhenBothEndsAreKnown() {
        plan.assigned("Opening", "09:00", "10:00");
        Assignment panel = plan.assigned("Panel", "09:30", "10:30");

        assertThat(plan.schedule().overlaps().get(0).certain()).isTrue();
        assumed(panel);
        assertThat(plan.schedule().overlaps().get(0).certain()).isFalse();
    }

    @Test
    void engagementWithoutAnHourOverlapsNothing() {
        plan.assigned("Opening", "09:00", "10:00");
        Assignment dinner = plan.assigned("Dinner", "09:00", "10:00");
        dinner.engagement.startsAt = null;
        dinner.engagement.endsAt = null;
        dinner.engagement.plannedUntil = null;

        assertThat(plan.schedule().overlaps()).isEmpty();
        assertThat(plan.schedule().warnings(Appointment.of(dinner))).isEmpty();
        assertThat(plan.schedule().appointments()).last().isEqualTo(Appointment.of(dinner));
    }

    @Test
    void waiverOfEitherAssignmentIsShown() {
        waived(plan.assigned("Opening", "09:00", "10:00"), "leaves early");
        plan.assigned("Panel", "09:30", "10:30");

        assertThat(plan.schedule().overlaps().get(0).waiver()).isEqualTo("leaves early");
    }

    @Test
    void gapShorterThanTheWayIsTight() {
        plan.assigned("Opening", "09:00", "10:00", harbour);
        plan.assigned("Panel", "10:19", "11:00", townHall);

        assertThat(plan.schedule().tightTransfers()).singleElement().satisfies(t -> assertThat(t.slackMinutes())
                .isEqualTo(-1));
    }

    @Test
    void gapAsLongAsTheWayIsNotTight() {
        plan.assigned("Opening", "09:00", "10:00", harbour);
        plan.assigned("Panel", "10:20", "11:00", townHall);

        assertThat(plan.schedule().tightTransfers()).isEmpty();
    }

    @Test
    void transferStartsFromTheEngagementThatEndedLast() {
        plan.assigned("Workshop", "09:00", "12:00", harbour);
        plan.assigned("Talk", "10:00", "10:30", townHall);
        Assignment panel = plan.assigned("Panel", "12:10", "13:00", townHall);

        assertThat(plan.schedule().connectionTo(Appointment.of(panel)).from().venue())
                .isEqualTo(VenueView.of(harbour));
        assertThat(codes(panel)).containsExactly("tight-transfer");
    }

    @Test
    void engagementThatOverlapsIsNoStartOfATransfer() {
        plan.assigned("Opening", "09:00", "10:01", harbour);
        Assignment panel = plan.assigned("Panel", "10:00", "11:00", townHall);

        assertThat(plan.schedule().connectionTo(Appointment.of(panel))).isNull();
        assertThat(plan.schedule().tightTransfers()).isEmpty();
    }

    @Test
    void transferSkipsNoEngagementThatOverlaps() {
        plan.assigned("Opening", "09:00", "10:00", townHall);
        plan.assigned("Governance", "10:30", "12:00", townHall);
        Assignment data = plan.assigned("Data", "11:30", "12:30", harbour);

        assertThat(plan.schedule().connectionTo(Appointment.of(data))).isNull();
        assertThat(plan.schedule().tightTransfers()).isEmpty();
        assertThat(codes(data)).containsExactly("clash");
    }

    @Test
    void transferAfterAnOverlapStartsFromWhatEndsLast() {
        plan.assigned("Governance", "10:30", "12:00", townHall);
        plan.assigned("Data", "11:30", "12:30", harbour);
        Assignment talk = plan.assigned("Talk", "13:00", "14:00", townHall);

        Connection way = plan.schedule().connectionTo(Appointment.of(talk));
        assertThat(way.from().venue()).isEqualTo(VenueView.of(harbour));
        assertThat(way.slackMinutes()).isEqualTo(10);
    }

    @Test
    void engagementOfTheNightBeforeThatOverlapsIsNoStartOfATransfer() {
        plan.assigned("Opening", "00:30", "01:00", harbour);
        Assignment night = plan.assigned("Night", "00:00", "10:30", townHall);
        night.engagement.startsAt = night.engagement.startsAt.minusSeconds(12 * 3600);
        Assignment panel = plan.assigned("Panel", "10:00", "11:00", harbour);

        assertThat(plan.schedule().connectionTo(Appointment.of(panel))).isNull();
    }

    @Test
    void arrivalAfterTheStartIsWarnedOf() {
        Assignment opening = plan.assigned("Opening", "09:00", "10:00");
        plan.ada.arrivesAt = at("09:30");

        assertThat(codes(opening)).containsExactly("outside-stay");
    }

    @Test
    void absenceIsToldWithItsMoment() {
        Assignment opening = plan.assigned("Opening", "09:00", "10:00");
        plan.ada.arrivesAt = at("13:00");

        WarningFacts facts = plan.schedule().warnings(Appointment.of(opening)).get(0);
        assertThat(facts.sentence(Language.ENGLISH))
                .isEqualTo("The delegate is not there for all of it: arrives Tuesday, 14 May 2030, 16:00.");
        assertThat(facts.sentence(Language.CHINESE)).isEqualTo("不在停留期間內，該代表無法全程出席：2030年5月14日 星期二 16:00抵達。");
    }

    @Test
    void departureBeforeTheEndIsWarnedOf() {
        Assignment opening = plan.assigned("Opening", "09:00", "10:00");
        plan.ada.departsAt = at("09:30");

        assertThat(codes(opening)).containsExactly("outside-stay");
    }

    @Test
    void stayFromTheStartToTheEndIsLongEnough() {
        Assignment opening = plan.assigned("Opening", "09:00", "10:00");
        plan.ada.arrivesAt = at("09:00");
        plan.ada.departsAt = at("10:00");

        assertThat(codes(opening)).isEmpty();
    }

    @Test
    void dayWithExactlyTheMaximumIsNotWarnedOf() {
        plan.summit.maxPerDay = 2;
        plan.assigned("Opening", "09:00", "10:00");
        Assignment panel = plan.assigned("Panel", "10:00", "11:00");

        assertThat(codes(panel)).isEmpty();
    }

    @Test
    void dayWithOneMoreThanTheMaximumIsWarnedOf() {
        plan.summit.maxPerDay = 2;
        plan.assigned("Opening", "09:00", "10:00");
        plan.assigned("Panel", "10:00", "11:00");
        Assignment talk = plan.assigned("Talk", "11:00", "12:00");

        assertThat(codes(talk)).containsExactly("too-many-in-a-day");
    }

    @Test
    void warningNamesTheDayAsItsLanguageWritesIt() {
        WarningFacts facts = new WarningFacts.OfFullDay(LocalDate.of(2023, 9, 6), 7, 6);

        assertThat(facts.sentence(Language.ENGLISH))
                .isEqualTo("7 engagements on Wednesday, 6 September 2023; 6 are enough.");
        assertThat(facts.sentence(Language.CHINESE)).isEqualTo("當日行程過多：2023年9月6日 星期三共7項，以6項為宜。");
    }

    private List<String> codes(Assignment assignment) {
        return plan.schedule().warnings(Appointment.of(assignment)).stream()
                .map(WarningFacts::code)
                .toList();
    }
}
