package dev.attache.programme.agenda;

import dev.attache.platform.i18n.LocalizedText;
import dev.attache.programme.summit.SummitZone;
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

    public static EngagementRef of(Engagement e) {
        return of(e.planned(), e.summit.timeZone());
    }

    public static EngagementRef of(PlannedEngagement e, SummitZone zone) {
        return new EngagementRef(
                e.kind(),
                e.id(),
                e.title(),
                zone.local(e.startsAt()),
                zone.local(e.endsAt()),
                zone.local(e.plannedUntil()),
                e.endAssumed(),
                e.status());
    }
}
