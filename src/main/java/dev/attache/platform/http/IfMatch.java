package dev.attache.platform.http;

import dev.attache.platform.problem.Refusal;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;

/**
 * Optimistic locking by {@code If-Match} (RFC 9110, 13.1.1): a change names the version that it is based on. 428
 * without the header, 412 when it is stale; {@code *} matches any version.
 */
@RequestScoped
public class IfMatch {
    @Inject
    HttpHeaders headers;

    /** Requires the header, with this version. */
    public void require(long id, int version) {
        if (sent().isEmpty()) {
            throw new Missing();
        }
        ifSent(id, version);
    }

    /** Checks the version where the header is sent. */
    public void ifSent(long id, int version) {
        String key = "\"" + ETags.key(id, version);
        boolean matches = sent().isEmpty()
                || sent().stream()
                        .anyMatch(tag -> tag.equals("*") || tag.startsWith(key + "-") || tag.equals(key + "\""));
        if (!matches) {
            throw new Stale();
        }
    }

    /** Refuses the header for a resource that does not exist yet. */
    public void ifSentNothingMatches() {
        if (!sent().isEmpty()) {
            throw new Stale();
        }
    }

    private List<String> sent() {
        return ETags.tags(headers.getHeaderString(HttpHeaders.IF_MATCH));
    }

    private static class Missing extends Refusal {
        Missing() {
            super(
                    428,
                    "precondition-required",
                    "If-Match required",
                    "Send If-Match with the ETag that you read, or \"*\" for whatever it is now.");
        }
    }

    private static class Stale extends Refusal {
        Stale() {
            super(
                    412,
                    "precondition-failed",
                    "Stale version",
                    "It is not the version that you name. Read it again, then repeat your change.");
        }
    }
}
