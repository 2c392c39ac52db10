package dev.attache.delegation.delegate;

import dev.attache.platform.problem.Refusal;
import java.time.Instant;

/** The refusal (409) to change a person whose personal data were erased (GDPR). */
public class ErasedPersonStays extends Refusal {
    private ErasedPersonStays() {
        super(
                409,
                "erased",
                "The person was erased",
                "The person's names and contact data were erased. Enter somebody new instead.");
    }

    /** @param erasedAt when that was; null when it was not */
    public static void refuseIf(Instant erasedAt) {
        if (erasedAt != null) {
            throw new ErasedPersonStays();
        }
    }
}
