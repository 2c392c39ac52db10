package dev.attache.delegation.candidate;

import static dev.attache.delegation.candidate.Candidate.State.ASSIGNED;
import static dev.attache.delegation.candidate.Candidate.State.AWAY;
import static dev.attache.delegation.candidate.Candidate.State.CLASH;
import static dev.attache.delegation.candidate.Candidate.State.FREE;
import static dev.attache.delegation.candidate.Candidate.State.TIGHT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.attache.delegation.assignment.Clash;
import dev.attache.delegation.candidate.Candidate.Load;
import dev.attache.delegation.candidate.Candidate.State;
import dev.attache.delegation.candidate.Candidate.Tight;
import dev.attache.delegation.delegate.DelegateRef;
import dev.attache.platform.i18n.LocalizedText;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The ranking of candidates, criterion by criterion, without a database. */
class CandidateRankingTest {
    private static final LocalDate DAY = LocalDate.parse("2030-05-14");

    @Test
    void freeCandidatesComeBeforeTightClashingAndAbsentOnes() {
        Candidate assigned = new Built(1, ASSIGNED).candidate();
        Candidate away = new Built(2, AWAY).candidate();
        Candidate clashing = new Built(3, CLASH).overlaps(30).candidate();
        Candidate tight = new Built(4, TIGHT).late(5).candidate();
        Candidate free = new Built(5, FREE).load(6).candidate();

        assertThat(CandidateRanking.bestFirst(List.of(assigned, away, clashing, tight, free)))
                .containsExactly(free, tight, clashing, away, assigned);
    }

    @Test
    void shorterClashComesFirst() {
        Candidate anHour = new Built(1, CLASH).overlaps(60).candidate();
        Candidate fiveMinutes = new Built(2, CLASH).overlaps(5).load(3).candidate();

        assertThat(CandidateRanking.bestFirst(List.of(anHour, fiveMinutes))).containsExactly(fiveMinutes, anHour);
    }

    @Test
    void minutesOfTightTransfersAreMissedToo() {
        Candidate twentyLate = new Built(1, TIGHT).late(20).candidate();
        Candidate oneLate = new Built(2, TIGHT).late(1).candidate();

        assertThat(CandidateRanking.bestFirst(List.of(twentyLate, oneLate))).containsExactly(oneLate, twentyLate);
    }

    @Test
    void fewerEngagementsOfTheDayComeBeforeContinuityOfTheTheme() {
        Candidate specialist = new Built(1, FREE).load(3).themes(4).candidate();
        Candidate idle = new Built(2, FREE).load(1).candidate();

        assertThat(CandidateRanking.bestFirst(List.of(specialist, idle))).containsExactly(idle, specialist);
    }

    @Test
    void continuityOfTheThemeComesBeforeProtocolOrder() {
        Candidate head = new Built(1, FREE).candidate();
        Candidate specialist = new Built(9, FREE).themes(1).candidate();

        assertThat(CandidateRanking.bestFirst(List.of(head, specialist))).containsExactly(specialist, head);
    }

    @Test
    void protocolOrderBreaksTies() {
        Candidate second = new Built(2, FREE).candidate();
        Candidate first = new Built(1, FREE).candidate();

        assertThat(CandidateRanking.bestFirst(List.of(second, first))).containsExactly(first, second);
    }

    /** A candidate of this precedence, which is the id too. */
    private record Built(int precedence, State state, long overlap, long late, long load, int themes) {
        Built(int precedence, State state) {
            this(precedence, state, 0, 0, 0, 0);
        }

        Built overlaps(long minutes) {
            return new Built(precedence, state, minutes, late, load, themes);
        }

        Built late(long minutes) {
            return new Built(precedence, state, overlap, minutes, load, themes);
        }

        Built load(long engagements) {
            return new Built(precedence, state, overlap, late, engagements, themes);
        }

        Built themes(int engagements) {
            return new Built(precedence, state, overlap, late, load, engagements);
        }

        Candidate candidate() {
            DelegateRef delegate = new DelegateRef(precedence, LocalizedText.of("en", "D" + precedence), precedence);
            return new Candidate(
                    delegate,
                    null,
                    null,
                    state,
                    null,
                    overlap == 0
                            ? List.of()
                            : List.of(new Clash.With(delegate, null, null, null, null, true, overlap, null)),
                    late == 0 ? List.of() : List.of(new Tight(null, null, null, 20, 20 - late, -late)),
                    null,
                    null,
                    new Load(DAY, load, 6),
                    List.of(),
                    List.of(),
                    List.of(),
                    themes);
        }
    }
}
