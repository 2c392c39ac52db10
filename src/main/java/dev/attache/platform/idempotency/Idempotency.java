package dev.attache.platform.idempotency;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.attache.platform.http.ETags;
import dev.attache.platform.http.Versioned;
import dev.attache.platform.problem.Invalid;
import dev.attache.platform.problem.Refusal;
import dev.attache.platform.secret.Sha256;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * The interceptor of idempotent POSTs: a request repeated with the same {@code Idempotency-Key} and body within a day
 * gets the first answer and creates nothing twice. Another body is refused (422), a repeat while the first request
 * still runs too (409). The interceptor runs inside the transaction, so that the answer is stored together with the
 * work.
 */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE + 100)
public class Idempotency {
    private static final String HEADER = "Idempotency-Key";
    private static final int LONGEST_KEY = 255;

    @Inject
    HttpHeaders headers;

    @Inject
    UriInfo uri;

    @Inject
    ObjectMapper mapper;

    @Inject
    ETags etags;

    @Inject
    StoredAnswers answers;

    @Inject
    SecurityIdentity identity;

    @AroundInvoke
    Object once(InvocationContext context) throws Exception {
        String key = headers.getHeaderString(HEADER);
        if (key == null) {
            return context.proceed();
        }
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw Invalid.parameter(HEADER, "must have 1 to " + LONGEST_KEY + " characters");
        }
        String own = ofTheCaller(key);
        byte[] fingerprint = fingerprint(own, context.getParameters());
        if (!answers.lock(own)) {
            throw new Running();
        }
        StoredAnswers.Stored stored = answers.find(own);
        if (stored != null) {
            if (!stored.isFor(fingerprint)) {
                throw new Reused();
            }
            throw new AnsweredAlready(again(stored.answer()));
        }
        Object answered = context.proceed();
        answers.keep(own, fingerprint, mapper.writeValueAsBytes(answer(answered)));
        return answered;
    }

    /** The key prefixed with the account: two accounts may choose the same key, and none gets the other's answer. */
    private String ofTheCaller(String key) {
        return identity.isAnonymous() ? key : identity.getPrincipal().getName() + "\n" + key;
    }

    /**
     * The digest of the request and its key; the key itself is not stored, so the request cannot be guessed from the
     * digest.
     */
    private byte[] fingerprint(String key, Object[] parameters) throws IOException {
        byte[] address = uri.getRequestUri().getRawPath().getBytes(StandardCharsets.UTF_8);
        byte[] secret = key.getBytes(StandardCharsets.UTF_8);
        return Sha256.of(secret, new byte[] {0}, address, new byte[] {0}, mapper.writeValueAsBytes(parameters));
    }

    /** The answer of a method that returns a response or a bare view (200). */
    private Answer answer(Object answered) {
        RestResponse<?> response = answered instanceof RestResponse<?> r ? r : RestResponse.ok(answered);
        Object entity = response.getEntity();
        String etag = entity instanceof Versioned view ? etags.of(view) : null;
        URI location = response.getLocation();
        return new Answer(
                response.getStatus(),
                location == null ? null : location.toString(),
                etag,
                entity == null ? null : mapper.valueToTree(entity));
    }

    private RestResponse<JsonNode> again(byte[] stored) throws IOException {
        Answer answer = mapper.readValue(stored, Answer.class);
        var response = RestResponse.ResponseBuilder.<JsonNode>create(answer.status)
                .entity(answer.body)
                .type(MediaType.APPLICATION_JSON_TYPE);
        if (answer.location != null) {
            response.location(URI.create(answer.location));
        }
        if (answer.etag != null) {
            response.header(HttpHeaders.ETAG, answer.etag);
        }
        return response.build();
    }

    /** The stored form of an answer. */
    record Answer(int status, String location, String etag, JsonNode body) {}

    private static class Running extends Refusal {
        Running() {
            super(
                    409,
                    "repeat-running",
                    "Request in progress",
                    "The first request with this Idempotency-Key is still running.");
        }
    }

    private static class Reused extends Refusal {
        Reused() {
            super(
                    422,
                    "key-reused",
                    "Idempotency-Key reused",
                    "This Idempotency-Key belongs to another request. Take a new key for a new request.");
        }
    }
}
