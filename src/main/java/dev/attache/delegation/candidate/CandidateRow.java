package dev.attache.delegation.candidate;

import dev.attache.delegation.delegate.DelegateRef;
import dev.attache.delegation.delegate.Stay;
import dev.attache.platform.i18n.LocalizedText;
import java.time.Instant;
import java.util.List;

/** A delegate who may be a candidate, as a row. */
record CandidateRow(
        DelegateRef delegate,
        LocalizedText unit,
        LocalizedText position,
        Instant arrivesAt,
        Instant departsAt,
        List<String> languages) {

    /** All of a summit, by its id, but those whose personal data were erased. */
    static final String OF_SUMMIT = "select " + DelegateRef.COLUMNS
            + ", d.unit, d.position, d.arrives_at, d.departs_at, d.languages from delegate d"
            + " where d.summit_id = ? and d.erased_at is null";

    Stay stay() {
        return new Stay(arrivesAt, departsAt);
    }
}
