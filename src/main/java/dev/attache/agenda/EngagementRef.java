package dev.attache.agenda;

import dev.attache.summit.Text;
import java.time.OffsetDateTime;

/** An engagement as others name one, in the summit's local time. */
public record EngagementRef(
        EngagementKind kind,
        long id,
        Text title,
        OffsetDateTime startsAt,
        OffsetDateTime endsAt,
        OffsetDateTime plannedUntil,
        boolean endAssumed) {

    public static EngagementRef of(Engagement e) {
        return new EngagementRef(
                e.kind,
                e.id,
                e.title,
                e.summit.local(e.startsAt),
                e.summit.local(e.endsAt),
                e.summit.local(e.plannedUntil),
                e.endAssumed());
    }
}
