package dev.attache.platform.http;

import dev.attache.platform.problem.Refusal;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;

/**
 * The {@code If-Match} of this request (RFC 9110, 13.1.1): nobody overwrites what they have not seen. 428 without it,
 * 412 when it is stale; {@code *} says "whatever it is now".
 */
@RequestScoped
public class IfMatch {
    @Inject
    HttpHeaders headers;

    /** The header must be sent and name this version. */
    public void require(long id, int version) {
        if (sent().isEmpty()) {
            throw new Missing();
        }
        ifSent(id, version);
    }

    /** Where the header is sent it must name this version. */
    public void ifSent(long id, int version) {
        String key = "\"" + ETags.key(id, version);
        boolean matches = sent().isEmpty()
                || sent().stream()
                        .anyMatch(tag -> tag.equals("*") || tag.startsWith(key + "-") || tag.equals(key + "\""));
        if (!matches) {
            throw new Stale();
        }
    }

    /** Where the header is sent, nothing there matches it: what is not there has no version. */
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
