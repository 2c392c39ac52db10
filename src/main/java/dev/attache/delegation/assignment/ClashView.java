package dev.attache.delegation.assignment;

import dev.attache.delegation.delegate.DelegateRef;
import dev.attache.programme.agenda.EngagementRef;
import jakarta.annotation.Nullable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Two engagements of one delegate that overlap, or that follow each other faster than the way between them.
 *
 * @param certain false when it rests on an end that is assumed
 * @param overlapMinutes how long a clash lasts; 0 for a tight transfer
 * @param waiver why a clash stands
 * @param transferMinutes what the way takes, for a tight transfer
 * @param slackMinutes what is left of the gap then, below zero
 */
@Schema(
        description =
                "Two engagements of one delegate that overlap, or that follow each other faster than the way between them")
public record ClashView(
        Type type,
        DelegateRef delegate,
        EngagementRef first,
        EngagementRef second,
        @Schema(description = "false when it rests on an end that is assumed") boolean certain,
        @Schema(description = "How long a clash lasts; 0 for a tight transfer") long overlapMinutes,
        @Schema(description = "Why a clash stands") @Nullable String waiver,
        @Schema(description = "What the way takes, for a tight transfer") @Nullable Integer transferMinutes,
        @Schema(description = "What is left of the gap then, below zero") @Nullable Long slackMinutes) {

    /** The type of the entry. */
    @Schema(name = "ClashType", description = "Overlapping, or too tight a way")
    public enum Type {
        CLASH,
        TIGHT_TRANSFER
    }

    /** All clashes and tight transfers of a summit, by delegate, each one's clashes first. */
    static List<ClashView> ofAll(Collection<Schedule> schedules) {
        List<ClashView> all = new ArrayList<>();
        for (Schedule schedule : schedules) {
            schedule.overlaps().forEach(o -> all.add(of(o, schedule)));
            schedule.tightTransfers().forEach(t -> all.add(of(t, schedule)));
        }
        return all;
    }

    private static ClashView of(Overlap o, Schedule schedule) {
        return new ClashView(
                Type.CLASH,
                schedule.delegate(),
                EngagementRef.of(o.first().engagement(), schedule.zone()),
                EngagementRef.of(o.second().engagement(), schedule.zone()),
                o.certain(),
                o.minutes(),
                o.waiver(),
                null,
                null);
    }

    private static ClashView of(Connection tight, Schedule schedule) {
        return new ClashView(
                Type.TIGHT_TRANSFER,
                schedule.delegate(),
                EngagementRef.of(tight.from().engagement(), schedule.zone()),
                EngagementRef.of(tight.to().engagement(), schedule.zone()),
                !tight.from().engagement().endAssumed(),
                0,
                null,
                tight.minutes(),
                tight.slackMinutes());
    }
}
