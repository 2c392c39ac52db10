package dev.attache.delegation.delegate;

import dev.attache.platform.clock.Period;
import dev.attache.platform.problem.Invalid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The filters of the list of delegates. */
public class DelegateFilter {
    @QueryParam("q")
    @Size(max = 200)
    @Parameter(description = "Words of the name, organisation, unit, position or mail address")
    public String q;

    @QueryParam("unit")
    @Size(max = 200)
    @Parameter(description = "The unit holds these words, in any of its languages")
    public String unit;

    @QueryParam("language")
    @Size(max = 35)
    @Pattern(regexp = "[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*", message = "must be a language tag, as en or zh-Hant")
    @Parameter(description = "Speaks this language, by its tag (BCP 47); zh finds zh-Hant too")
    public String language;

    @QueryParam("freeFrom")
    @Parameter(
            description =
                    """
                    With freeUntil: whose stay holds the whole span, and who is assigned to nothing that overlaps it, \
                    waived or not; cancelled engagements and those without an hour take no time""")
    public OffsetDateTime freeFrom;

    @QueryParam("freeUntil")
    @Parameter(description = "The end of the span that begins at freeFrom")
    public OffsetDateTime freeUntil;

    /** The span in which the delegates are to be free; null without one. */
    Period free() {
        if (freeFrom == null && freeUntil == null) {
            return null;
        }
        if (freeFrom == null) {
            throw Invalid.parameter("freeFrom", "needed with freeUntil");
        }
        if (freeUntil == null) {
            throw Invalid.parameter("freeUntil", "needed with freeFrom");
        }
        if (!freeUntil.isAfter(freeFrom)) {
            throw Invalid.parameter("freeUntil", "must be after freeFrom");
        }
        return new Period(freeFrom.toInstant(), freeUntil.toInstant());
    }
}
