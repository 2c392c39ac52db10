package dev.attache.platform.cache;

import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

/**
 * An answer (200) that is kept.
 *
 * @param validator equal while the answer is still what would be made anew
 * @param length of the body in bytes
 */
record KeptResponse(Object validator, MultivaluedMap<String, Object> headers, Object body, int length) {
    /** What an entry weighs beside its body, at a guess: key, headers, the cache's own. */
    private static final int REST = 1_500;

    int weight() {
        return length + REST;
    }

    Response answer() {
        Response.ResponseBuilder answer = Response.ok(body);
        headers.forEach((name, values) -> values.forEach(value -> answer.header(name, value)));
        return answer.build();
    }
}
