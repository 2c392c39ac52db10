package dev.attache.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.attache.platform.secret.SecretPaths;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.SQLException;

/** Sends a problem document for a request that has not reached a resource. */
@Singleton
public class EarlyProblem {
    /** The challenge that accompanies every 401. */
    public static final String CHALLENGE = "Basic realm=\"Attache\", charset=\"UTF-8\"";

    private static final int BEFORE_QUARKUS = Integer.MIN_VALUE;

    @Inject
    ObjectMapper mapper;

    void onRouter(@Observes Router router) {
        router.route().order(BEFORE_QUARKUS).failureHandler(this::failed);
    }

    /** Handles a failure outside of the resources, such as an unreachable database during authentication. */
    private void failed(RoutingContext request) {
        for (Throwable reason : Problems.reasons(request.failure())) {
            if (reason instanceof SQLException sql && DatabaseRefusal.of(sql) instanceof Unavailable unavailable) {
                end(request, unavailable);
                return;
            }
        }
        request.next();
    }

    /** Ends the request with the problem of a plain HTTP status. */
    public void end(RoutingContext request, int status) {
        if (status == 401) {
            request.response().putHeader("WWW-Authenticate", CHALLENGE);
        }
        String path = request.request().path();
        end(request, Problems.document(status, SecretPaths.masked(path, path)));
    }

    public void end(RoutingContext request, Refusal refusal) {
        String path = request.request().path();
        if (refusal.retryAfter() != null) {
            request.response()
                    .putHeader(
                            HttpHeaders.RETRY_AFTER,
                            Long.toString(Math.max(1, refusal.retryAfter().toSeconds())));
        }
        end(
                request,
                Problem.of(
                        refusal.slug,
                        refusal.title,
                        refusal.status,
                        refusal.getMessage(),
                        SecretPaths.masked(path, path),
                        refusal.facts()));
    }

    private void end(RoutingContext request, Problem problem) {
        try {
            request.response()
                    .setStatusCode(problem.status())
                    .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                    .end(Buffer.buffer(mapper.writeValueAsBytes(problem)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
