package dev.attache.delegation.assignment;

import static dev.attache.delegation.assignment.ScheduleFixture.assumed;
import static dev.attache.delegation.assignment.ScheduleFixture.moved;
import static dev.attache.delegation.assignment.ScheduleFixture.waived;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.attache.programme.agenda.EngagementRescheduled.Move;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a new, a changed and a moved assignment clash with, without a database. */
class ClashTest {
    private final ScheduleFixture plan = new ScheduleFixture();

    @Test
    void newAssignmentClashesWithWhatItOverlaps() {
        plan.assigned("Opening", "09:00", "10:00");
        plan.assigned("Lunch", "12:00", "13:00");

        List<Clash.With> clashes = ofNew(plan.fresh("Panel", "09:45", "11:00"));

        assertThat(titles(clashes)).containsExactly("Opening");
        assertThat(clashes.get(0).overlapMinutes()).isEqualTo(15);
        assertThat(clashes.get(0).clashing().title().in("en")).isEqualTo("Panel");
    }

    @Test
    void engagementsThatTouchDoNotClash() {
        plan.assigned("Opening", "09:00", "10:00");
        plan.assigned("Lunch", "11:00", "12:00");

        assertThat(ofNew(plan.fresh("Panel", "10:00", "11:00"))).isEmpty();
    }

    @Test
    void clashIsCertainWhenBothEndsAreKnown() {
        plan.assigned("Opening", "09:00", "10:00");

        assertThat(ofNew(plan.fresh("Panel", "09:30", "11:00"))).singleElement().matches(Clash.With::certain);
    }

    @Test
    void clashIsAssumedWhenTheOtherEndIsAssumed() {
        assumed(plan.assigned("Opening", "09:00", "10:00"));

        assertThat(ofNew(plan.fresh("Panel", "09:30", "11:00"))).singleElement().matches(c -> !c.certain());
    }

    @Test
    void clashIsAssumedWhenTheOwnEndIsAssumed() {
        plan.assigned("Lunch", "10:30", "12:00");

        assertThat(ofNew(assumed(plan.fresh("Panel", "09:30", "11:00"))))
                .singleElement()
                .matches(c -> !c.certain());
    }

    @Test
    void waiverOfItsOwnLetsANewAssignmentStand() {
        plan.assigned("Opening", "09:00", "10:00");

        assertThat(ofNew(waived(plan.fresh("Panel", "09:30", "11:00"), "leaves early")))
                .isEmpty();
    }

    @Test
    void waiverOfAnotherAssignmentDoesNotLetANewOneStand() {
        waived(plan.assigned("Opening", "09:00", "10:00"), "leaves early");

        assertThat(ofNew(plan.fresh("Panel", "09:30", "11:00"))).singleElement().matches(c -> c.waiver()
                .equals("leaves early"));
    }

    @Test
    void assignmentWhoseWaiverIsTakenAwayClashesAgain() {
        plan.assigned("Opening", "09:00", "10:00");
        Assignment panel = plan.assigned("Panel", "09:30", "11:00");

        assertThat(titles(Clash.ofChanged(Appointment.of(panel), plan.schedule())))
                .containsExactly("Opening");
    }

    @Test
    void waiverOfTheOtherLetsAChangedAssignmentStand() {
        waived(plan.assigned("Opening", "09:00", "10:00"), "leaves early");
        Assignment panel = plan.assigned("Panel", "09:30", "11:00");

        assertThat(Clash.ofChanged(Appointment.of(panel), plan.schedule())).isEmpty();
    }

    @Test
    void moveClashesWithWhatItNewlyOverlaps() {
        plan.assigned("Opening", "09:00", "10:00");
        Assignment panel = plan.assigned("Panel", "10:00", "11:00");

        List<Clash.With> clashes =
                Clash.ofMoved(Appointment.of(panel), moves(panel, "09:30", "10:30"), plan.schedule());

        assertThat(titles(clashes)).containsExactly("Opening");
        assertThat(clashes.get(0).overlapMinutes()).isEqualTo(30);
        assertThat(clashes.get(0).certain()).isTrue();
    }

    @Test
    void moveThatTouchesDoesNotClash() {
        plan.assigned("Opening", "09:00", "10:00");
        plan.assigned("Lunch", "11:00", "12:00");
        Assignment panel = plan.assigned("Panel", "14:00", "15:00");

        assertThat(Clash.ofMoved(Appointment.of(panel), moves(panel, "10:00", "11:00"), plan.schedule()))
                .isEmpty();
    }

    @Test
    void existingOverlapIsNotRefusedOnMove() {
        plan.assigned("Opening", "09:00", "10:00");
        Assignment panel = waived(plan.assigned("Panel", "09:30", "11:00"), "leaves early");

        assertThat(Clash.ofMoved(Appointment.of(panel), moves(panel, "09:15", "11:00"), plan.schedule()))
                .isEmpty();
    }

    @Test
    void waiverDoesNotLetANewClashOfAMoveStand() {
        plan.assigned("Opening", "09:00", "10:00");
        plan.assigned("Lunch", "12:00", "13:00");
        Assignment panel = waived(plan.assigned("Panel", "09:30", "11:00"), "leaves early");

        assertThat(titles(Clash.ofMoved(Appointment.of(panel), moves(panel, "09:30", "12:30"), plan.schedule())))
                .containsExactly("Lunch");
    }

    @Test
    void clashOfAMoveIsAssumedWhenTheOtherEndIsAssumed() {
        assumed(plan.assigned("Opening", "09:00", "10:00"));
        Assignment panel = plan.assigned("Panel", "10:00", "11:00");

        assertThat(Clash.ofMoved(Appointment.of(panel), moves(panel, "09:30", "10:30"), plan.schedule()))
                .singleElement()
                .matches(c -> !c.certain());
    }

    @Test
    void clashOfAMoveIsAssumedWhenItsNewEndIsAssumed() {
        plan.assigned("Lunch", "12:00", "13:00");
        Assignment panel = plan.assigned("Panel", "10:00", "11:00");
        Move move = new Move(panel.engagement, moved(panel, "11:30", "12:30").to(), false);

        assertThat(Clash.ofMoved(Appointment.of(panel), Map.of(panel.engagement.id, move), plan.schedule()))
                .singleElement()
                .matches(c -> !c.certain());
    }

    @Test
    void engagementThatLosesItsHourClashesWithNothing() {
        plan.assigned("Opening", "09:00", "10:00");
        Assignment dinner = plan.assigned("Dinner", "10:00", "11:00");

        assertThat(Clash.ofMoved(
                        Appointment.of(dinner),
                        Map.of(dinner.engagement.id, new Move(dinner.engagement, null, false)),
                        plan.schedule()))
                .isEmpty();
    }

    @Test
    void refusalNamesDelegateEngagementAndAssumption() {
        assumed(plan.assigned("Opening", "09:00", "10:00"));
        List<Clash.With> clashes = ofNew(plan.fresh("Panel", "09:30", "11:00"));

        assertThatThrownBy(() -> Clash.refuseIfAny(clashes, Clash.WaiverPlace.BODY))
                .isInstanceOfSatisfying(
                        Clash.class, clash -> assertThat(clash.facts()).containsEntry("clashes", clashes))
                .hasMessageContainingAll("Ada", "\"Opening\"", "(an end is assumed)");
    }

    private List<Clash.With> ofNew(Assignment fresh) {
        Appointment appointment = Appointment.of(fresh);
        return Clash.ofNew(appointment, plan.schedule().with(appointment));
    }

    private static Map<Long, Move> moves(Assignment assignment, String from, String until) {
        return Map.of(assignment.engagement.id, moved(assignment, from, until));
    }

    private static List<String> titles(List<Clash.With> clashes) {
        return clashes.stream().map(c -> c.engagement().title().in("en")).toList();
    }
}
