package dev.attache.delegation.candidate;

import java.util.Comparator;
import java.util.List;

/**
 * The ranking of candidates for an engagement, best first:
 *
 * <ol>
 *   <li>by state: FREE, TIGHT, CLASH, AWAY; those who are assigned already come last, as they are no choice any more
 *   <li>by the minutes that the delegate would miss: a clash of five minutes is easier to waive than one of an hour
 *   <li>by the load of the day: fewer engagements on that day
 *   <li>by continuity of the theme: more engagements that share a theme with this one
 *   <li>by protocol order, as the tie-break
 * </ol>
 *
 * <p>Unit and languages do not rank: which unit or language an engagement wants is not known. They are told with each
 * candidate.
 */
final class CandidateRanking {
    /** The same in words, for the API's document. */
    static final String WORDS =
            """
            Best first: FREE before TIGHT before CLASH before AWAY, who is ASSIGNED already at the end; then the fewest \
            minutes missed (overlaps, and what ways take longer than the gap); then the fewest engagements on that day; \
            then the most engagements that share a theme with this one; then protocol order. Unit and languages are told \
            and do not rank. Delegates whose personal data were erased are left out. \
            Of a cancelled engagement it is refused, as an assignment is.""";

    static final Comparator<Candidate> BEST_FIRST = Comparator.comparing(Candidate::state)
            .thenComparing(Candidate::missedMinutes)
            .thenComparing(c -> c.load().engagements())
            .thenComparing(Candidate::themeEngagements, Comparator.reverseOrder())
            .thenComparing(c -> c.delegate().precedence())
            .thenComparing(c -> c.delegate().id());

    private CandidateRanking() {}

    static List<Candidate> bestFirst(List<Candidate> candidates) {
        return candidates.stream().sorted(BEST_FIRST).toList();
    }
}
