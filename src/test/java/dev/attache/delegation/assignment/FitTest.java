package dev.attache.delegation.assignment;

import static dev.attache.delegation.assignment.ScheduleFixture.at;
import static dev.attache.delegation.assignment.ScheduleFixture.venue;
import static org.assertj.core.api.Assertions.assertThat;

import dev.attache.programme.venue.Venue;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** How an engagement fits into a schedule, without a database. */
class FitTest {
    private final ScheduleFixture plan = new ScheduleFixture();
    private final Venue harbour = venue("Harbour");
    private final Venue townHall = venue("Town hall");

    @Test
    void engagementAtAnotherHourFits() {
        plan.assigned("Opening", "09:00", "10:00");

        assertThat(fit(plan.fresh("Panel", "10:00", "11:00"))).satisfies(fit -> {
            assertThat(fit.clashes()).isEmpty();
            assertThat(fit.tightTransfers()).isEmpty();
            assertThat(fit.away()).isFalse();
            assertThat(fit.appointment()).isEmpty();
            assertThat(fit.engagementsOfDay()).isEqualTo(1);
        });
    }

    @Test
    void overlapIsAClashAlsoWithWhatIsWaived() {
        ScheduleFixture.waived(plan.assigned("Opening", "09:00", "10:00"), "leaves early");

        assertThat(fit(plan.fresh("Panel", "09:40", "11:00")).clashes())
                .singleElement()
                .satisfies(c -> {
                    assertThat(c.overlapMinutes()).isEqualTo(20);
                    assertThat(c.engagement().title().in("en")).isEqualTo("Opening");
                    assertThat(c.waiver()).isEqualTo("leaves early");
                });
    }

    @Test
    void wayToTheEngagementAndWayOnFromItAreTight() {
        plan.assigned("Opening", "09:00", "10:00", harbour);
        plan.assigned("Talk", "11:05", "12:00", harbour);

        assertThat(fit(in(plan.fresh("Panel", "10:10", "11:00"), townHall)).tightTransfers())
                .extracting(t -> t.slackMinutes())
                .containsExactlyInAnyOrder(-10L, -15L);
    }

    @Test
    void tightTransferElsewhereOnThatDayIsNotTheEngagements() {
        plan.assigned("Opening", "09:00", "10:00", harbour);
        plan.assigned("Talk", "10:05", "11:00", townHall);

        assertThat(fit(in(plan.fresh("Panel", "15:00", "16:00"), townHall)).tightTransfers())
                .isEmpty();
    }

    @Test
    void delegateWhoArrivesDuringItIsAway() {
        plan.ada.arrivesAt = at("09:30");

        assertThat(fit(plan.fresh("Opening", "09:00", "10:00")).away()).isTrue();
        assertThat(fit(plan.fresh("Panel", "09:30", "10:00")).away()).isFalse();
    }

    @Test
    void delegateIsAwayFromAnEngagementWithoutAnHourWhenAbsentAllDay() {
        Assignment dinner = plan.fresh("Dinner", "19:00", "22:00");
        dinner.engagement.startsAt = null;
        dinner.engagement.endsAt = null;
        dinner.engagement.plannedUntil = null;
        dinner.engagement.date = LocalDate.parse("2030-05-14");

        plan.ada.arrivesAt = at("18:00");
        assertThat(fit(dinner).away()).isFalse();

        plan.ada.arrivesAt = at("22:00");
        assertThat(fit(dinner).away()).isTrue();
    }

    @Test
    void assignmentIsFoundAndCountedOnItsDay() {
        Assignment opening = plan.assigned("Opening", "09:00", "10:00");

        assertThat(fit(opening).appointment()).contains(Appointment.of(opening));
        assertThat(fit(opening).clashes()).isEmpty();
        assertThat(fit(opening).engagementsOfDay()).isEqualTo(1);
    }

    private Fit fit(Assignment assignment) {
        Appointment appointment = Appointment.of(assignment);
        return plan.schedule().fit(appointment.engagement(), appointment.venue());
    }

    private static Assignment in(Assignment assignment, Venue venue) {
        assignment.engagement.venue = venue;
        return assignment;
    }
}
