package dev.attache.programme.agenda;

import dev.attache.platform.problem.Refusal;
import java.util.Map;

/**
 * The quota rule: an engagement admits no more delegates than its quota. The database holds the same by {@code
 * engagement_quota}.
 */
public class Quota extends Refusal {
    private final Engagement engagement;

    private Quota(Engagement engagement, String detail) {
        super(409, "quota", "The quota is reached", detail);
        this.engagement = engagement;
    }

    /** Refuses this many more assignments where the quota does not admit them. */
    static void admits(Engagement engagement, int more) {
        if (engagement.quota != null && engagement.assigned + more > engagement.quota) {
            throw new Quota(
                    engagement,
                    "%s admits %d of the delegation; %d are assigned."
                            .formatted(engagement.title, engagement.quota, engagement.assigned));
        }
    }

    static void mayBecome(Integer quota, Engagement engagement) {
        if (quota != null && engagement.assigned > quota) {
            throw new Quota(
                    engagement,
                    "%d are assigned already; first drop %d of them."
                            .formatted(engagement.assigned, engagement.assigned - quota));
        }
    }

    @Override
    public Map<String, Object> facts() {
        return engagement.quota == null
                ? Map.of("assigned", engagement.assigned)
                : Map.of("assigned", engagement.assigned, "quota", engagement.quota);
    }
}
