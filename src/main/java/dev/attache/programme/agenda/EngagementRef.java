package dev.attache.programme.agenda;

import dev.attache.platform.i18n.LocalizedText;
import jakarta.annotation.Nullable;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A short reference to an engagement, in the summit's local time. */
@Schema(description = "An engagement as others name one; its times are null while its hour is not known")
public record EngagementRef(
        EngagementKind kind,
        long id,
        LocalizedText title,
        @Nullable OffsetDateTime startsAt,
        @Nullable OffsetDateTime endsAt,
        @Nullable OffsetDateTime plannedUntil,
        boolean endAssumed,
        EngagementStatus status) {

    /** The engagement with the period that it moves to. */
    public static EngagementRef of(EngagementRescheduled.Move move) {
        Engagement e = move.engagement();
        var until = e.summit.local(move.to().until());
        return new EngagementRef(
                e.kind,
                e.id,
                e.title,
                e.summit.local(move.to().from()),
                move.certain() ? until : null,
                until,
                !move.certain(),
                EngagementStatus.SCHEDULED);
    }

    public static EngagementRef of(Engagement e) {
        return new EngagementRef(
                e.kind,
                e.id,
                e.title,
                e.summit.local(e.startsAt),
                e.summit.local(e.endsAt),
                e.summit.local(e.plannedUntil),
                e.endAssumed(),
                e.status);
    }
}
