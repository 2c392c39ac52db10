package dev.attache.delegation.candidate;

import dev.attache.delegation.assignment.Appointment;
import dev.attache.delegation.assignment.Clash;
import dev.attache.delegation.assignment.Connection;
import dev.attache.delegation.assignment.Duty;
import dev.attache.delegation.assignment.Fit;
import dev.attache.delegation.assignment.Schedule;
import dev.attache.delegation.delegate.DelegateRef;
import dev.attache.platform.i18n.LocalizedText;
import dev.attache.programme.agenda.Engagement;
import dev.attache.programme.agenda.EngagementRef;
import dev.attache.programme.agenda.PlannedEngagement;
import dev.attache.programme.summit.SummitZone;
import dev.attache.programme.venue.VenueView;
import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A candidate: a delegate looked at for one engagement.
 *
 * @param clashes what the delegate is assigned to at the same time, waived or not
 * @param tightTransfers the ways to and from the engagement that take longer than the gap
 * @param load the delegate's engagements of the day
 * @param themes the themes of the delegate's other engagements, the most frequent first
 * @param sharedThemes those of them that this engagement has too
 * @param themeEngagements how many of the delegate's other engagements share a theme with this one
 */
@Schema(description = "A delegate looked at for one engagement")
public record Candidate(
        DelegateRef delegate,
        @Nullable LocalizedText unit,
        @Nullable LocalizedText position,
        State state,
        @Schema(description = "null unless assigned") @Nullable Duty duty,
        @Schema(description = "What the delegate is assigned to at the same time, waived or not")
                List<Clash.With> clashes,
        @Schema(description = "The ways to and from the engagement that take longer than the gap")
                List<Tight> tightTransfers,
        @Schema(description = "The stay: before it the delegate is not there") @Nullable OffsetDateTime arrivesAt,
        @Schema(description = "After it the delegate is not there") @Nullable OffsetDateTime departsAt,
        Load load,
        List<String> languages,
        @Schema(description = "The themes of the delegate's other engagements, the most frequent first")
                List<String> themes,
        @Schema(description = "Those of them that this engagement has too") List<String> sharedThemes,
        @Schema(description = "How many of the delegate's other engagements share a theme with this one")
                int themeEngagements) {

    /** What stands in the way of an assignment, from nothing to the most. */
    @Schema(
            name = "CandidateState",
            description =
                    """
                    FREE: nothing stands in the way; TIGHT: a way to or from the engagement takes longer than the gap; \
                    CLASH: assigned to something else at the same time; AWAY: not there for all of it, by the stay; \
                    ASSIGNED: to this engagement already""")
    public enum State {
        FREE,
        TIGHT,
        CLASH,
        AWAY,
        ASSIGNED;

        static State of(Fit fit) {
            if (fit.appointment().isPresent()) {
                return ASSIGNED;
            }
            if (fit.away()) {
                return AWAY;
            }
            if (!fit.clashes().isEmpty()) {
                return CLASH;
            }
            return fit.tightTransfers().isEmpty() ? FREE : TIGHT;
        }
    }

    /** A tight transfer between the engagement and another one of the delegate, before or after it. */
    @Schema(name = "CandidateTransfer", description = "A way between the engagement and another one that is too long")
    public record Tight(
            @Schema(description = "The other engagement, before or after this one") EngagementRef engagement,
            VenueView fromVenue,
            VenueView toVenue,
            @Schema(description = "What the way takes") int transferMinutes,
            @Schema(description = "Between the two engagements") long gapMinutes,
            @Schema(description = "What is left of the gap then, below zero") long slackMinutes) {

        static Tight of(Connection transfer, PlannedEngagement engagement, SummitZone zone) {
            Appointment other = transfer.from().engagement().id() == engagement.id() ? transfer.to() : transfer.from();
            return new Tight(
                    EngagementRef.of(other.engagement(), zone),
                    transfer.from().venue(),
                    transfer.to().venue(),
                    transfer.minutes(),
                    transfer.gapMinutes(),
                    transfer.slackMinutes());
        }
    }

    /** How many engagements a delegate has on the day, and from how many on the desk is warned. */
    @Schema(name = "DayLoad", description = "The delegate's engagements of the day, and the summit's daily limit")
    public record Load(LocalDate date, long engagements, int maxPerDay) {}

    /** The candidate that this schedule makes of its delegate; an engagement that is assigned is not counted in themes. */
    static Candidate of(CandidateRow d, Schedule schedule, List<ThemedAppointment> assigned, Engagement engagement) {
        PlannedEngagement planned = engagement.planned();
        SummitZone zone = schedule.zone();
        Fit fit = schedule.fit(planned, VenueView.of(engagement.venue));
        List<ThemedAppointment> others = assigned.stream()
                .filter(a ->
                        a.engagement().id() != planned.id() && !a.engagement().isCancelled())
                .toList();
        List<String> themes = byFrequency(others);
        return new Candidate(
                d.delegate(),
                d.unit(),
                d.position(),
                State.of(fit),
                fit.appointment().map(Appointment::duty).orElse(null),
                fit.clashes(),
                fit.tightTransfers().stream()
                        .map(t -> Tight.of(t, planned, zone))
                        .toList(),
                zone.local(d.arrivesAt()),
                zone.local(d.departsAt()),
                new Load(planned.day(zone), fit.engagementsOfDay(), engagement.summit.maxPerDay),
                d.languages(),
                themes,
                themes.stream().filter(engagement.themes()::contains).toList(),
                (int) others.stream()
                        .filter(a -> a.themes().stream().anyMatch(engagement.themes()::contains))
                        .count());
    }

    private static List<String> byFrequency(List<ThemedAppointment> engagements) {
        Map<String, Long> counts = engagements.stream()
                .flatMap(a -> a.themes().stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The minutes that the delegate would miss: of the clashes, and of what the ways take too long. */
    long missedMinutes() {
        return clashes.stream().mapToLong(Clash.With::overlapMinutes).sum()
                - tightTransfers.stream().mapToLong(Tight::slackMinutes).sum();
    }
}
