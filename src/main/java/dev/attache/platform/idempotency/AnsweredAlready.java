package dev.attache.platform.idempotency;

import com.fasterxml.jackson.databind.JsonNode;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * The stored answer to a repeated request. It is thrown, because a method that returns a bare view cannot return a
 * stored answer.
 */
class AnsweredAlready extends RuntimeException {
    private final transient RestResponse<JsonNode> answer;

    AnsweredAlready(RestResponse<JsonNode> answer) {
        super(null, null, false, false);
        this.answer = answer;
    }

    /** Maps the exception to the stored answer. */
    static class Mapping {
        @ServerExceptionMapper
        RestResponse<JsonNode> again(AnsweredAlready answered) {
            return answered.answer;
        }
    }
}
