package dev.attache.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.attache.platform.secret.SecretPaths;
import io.quarkus.security.AuthenticationException;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.HttpException;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import org.jboss.logging.Logger;

/** Sends a problem document for a request that has not reached a resource. */
@Singleton
public class EarlyProblem {
    /** The challenge that accompanies every 401. */
    public static final String CHALLENGE = "Basic realm=\"Attache\", charset=\"UTF-8\"";

    private static final Logger LOG = Logger.getLogger(EarlyProblem.class);
    private static final int BEFORE_QUARKUS = Integer.MIN_VALUE;

    @Inject
    ObjectMapper mapper;

    void onRouter(@Observes Router router) {
        router.route().order(BEFORE_QUARKUS).failureHandler(this::failed);
    }

    /**
     * Handles a failure outside of the resources: a request that the server could not read, an unreachable database during
     * authentication. Failures of authentication are left to Quarkus, which challenges or redirects.
     */
    private void failed(RoutingContext request) {
        Throwable failure = request.failure();
        if (request.response().headWritten()
                || failure instanceof SecurityException
                || failure instanceof AuthenticationException) {
            request.next();
            return;
        }
        for (Throwable reason : Problems.reasons(failure)) {
            if (reason instanceof Refusal refusal) {
                end(request, refusal);
                return;
            }
            if (reason instanceof SQLException sql && DatabaseRefusal.of(sql) instanceof Unavailable unavailable) {
                end(request, unavailable);
                return;
            }
        }
        int status = failure instanceof HttpException http ? http.getStatusCode() : request.statusCode();
        if (status >= 400 && status < 500) {
            end(request, status);
        } else if (Problems.isOfReader(failure)) {
            end(request, 400);
        } else {
            LOG.errorf(failure, "Failed: %s", shown(request));
            end(request, 500);
        }
    }

    private static String shown(RoutingContext request) {
        String path = String.valueOf(request.request().path());
        return SecretPaths.masked(path, path);
    }

    /** Ends the request with the problem of a plain HTTP status. */
    public void end(RoutingContext request, int status) {
        if (status == 401) {
            request.response().putHeader("WWW-Authenticate", CHALLENGE);
        }
        end(request, Problems.document(status, shown(request)));
    }

    public void end(RoutingContext request, Refusal refusal) {
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
                        shown(request),
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
