package dev.attache.platform.idempotency;

import com.fasterxml.jackson.databind.JsonNode;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * The answer that a repeated request got the first time. It is thrown, because a method that answers a bare view cannot
 * return what is stored of it.
 */
class AnsweredAlready extends RuntimeException {
    private final transient RestResponse<JsonNode> answer;

    AnsweredAlready(RestResponse<JsonNode> answer) {
        super(null, null, false, false);
        this.answer = answer;
    }

    /** Gives it. */
    static class Mapping {
        @ServerExceptionMapper
        RestResponse<JsonNode> again(AnsweredAlready answered) {
            return answered.answer;
        }
    }
}
