package dev.attache.platform.edge;

import dev.attache.platform.problem.EarlyProblem;
import dev.attache.platform.problem.Unavailable;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.impl.RoutingContextInternal;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The limits of a request: a body that is too large is refused (413), one that does not arrive in time too (408), and
 * an answer that does not begin in time is replaced by 503. A body is read as a whole before the resource runs, so that
 * a slow client holds neither a thread nor a database connection.
 */
@Singleton
class RequestLimits {
    /** Runs before authentication, which may take long as well. */
    private static final int FIRST = 1000;

    /**
     * Runs after authorization, so that unauthorized bodies are not read; and before Quarkus's own limit, which answers
     * without a problem document.
     */
    private static final int AFTER_AUTHORIZATION = 50;

    @ConfigProperty(name = "quarkus.http.limits.max-body-size")
    MemorySize limit;

    @Inject
    TimeLimits times;

    @Inject
    HeaderTimeout heads;

    @Inject
    EarlyProblem problem;

    @Inject
    Vertx vertx;

    void onFilters(@Observes Filters filters) {
        filters.register(this::head, FIRST);
        filters.register(this::body, AFTER_AUTHORIZATION);
    }

    private void head(RoutingContext request) {
        heads.arrived(request.request());
        long timer = vertx.setTimer(times.answerTimeout().toMillis(), late -> {
            if (!request.response().headWritten()) {
                problem.end(request, Unavailable.because("an answer took too long"));
            }
        });
        request.addEndHandler(ended -> {
            vertx.cancelTimer(timer);
            heads.answered(request.request());
        });
        request.next();
    }

    private void body(RoutingContext request) {
        HttpServerRequest http = request.request();
        String length = http.getHeader(HttpHeaders.CONTENT_LENGTH);
        boolean hasNone = length == null && http.getHeader(HttpHeaders.TRANSFER_ENCODING) == null;
        if (hasNone || http.isEnded()) {
            request.next();
        } else if (length != null && Long.parseLong(length) > limit.asLongValue()) {
            refuse(request, 413);
        } else {
            if ("100-continue".equalsIgnoreCase(http.getHeader(HttpHeaders.EXPECT))) {
                request.response().writeContinue();
            }
            take(request);
        }
    }

    private void take(RoutingContext request) {
        HttpServerRequest http = request.request();
        Buffer body = Buffer.buffer();
        long timer = vertx.setTimer(times.requestTimeout().toMillis(), late -> refuse(request, 408));
        http.exceptionHandler(lost -> vertx.cancelTimer(timer));
        http.endHandler(complete -> {
            vertx.cancelTimer(timer);
            if (MalformedRequests.hasBadBody(http)) {
                refuse(request, 400);
                return;
            }
            ((RoutingContextInternal) request).setBody(body);
            request.next();
        });
        http.handler(part -> {
            body.appendBuffer(part);
            if (body.length() > limit.asLongValue()) {
                vertx.cancelTimer(timer);
                refuse(request, 413);
            }
        });
        http.resume();
    }

    /** Answers and discards the rest of the body: closing the connection at once would lose the answer. */
    private void refuse(RoutingContext request, int status) {
        HttpServerRequest http = request.request();
        if (http.isEnded()) {
            request.addEndHandler(answered -> http.connection().close());
        } else {
            http.handler(part -> {});
            http.endHandler(complete -> http.connection().close());
            http.resume();
        }
        if (!request.response().headWritten()) {
            request.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
            problem.end(request, status);
        }
    }
}
