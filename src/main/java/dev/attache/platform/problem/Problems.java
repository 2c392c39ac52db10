package dev.attache.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import dev.attache.platform.secret.SecretPaths;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.io.CharConversionException;
import java.nio.channels.ClosedChannelException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.common.headers.HeaderUtil;
import org.jboss.resteasy.reactive.common.headers.LocaleDelegate;
import org.jboss.resteasy.reactive.common.headers.MediaTypeHeaderDelegate;
import org.jboss.resteasy.reactive.common.util.ServerMediaType;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.core.multipart.FormEncodedDataDefinition;
import org.jboss.resteasy.reactive.server.handlers.FormBodyHandler;
import org.jboss.resteasy.reactive.server.handlers.RequestDeserializeHandler;

/** The exception mappers: every exception becomes a problem document without internal details. */
class Problems {
    private static final Logger LOG = Logger.getLogger(Problems.class);
    private static final String OURS = "dev.attache.";

    private static final List<String> READERS = Stream.of(
                    FormEncodedDataDefinition.class,
                    FormBodyHandler.class,
                    RequestDeserializeHandler.class,
                    HeaderUtil.class,
                    MediaTypeHeaderDelegate.class,
                    LocaleDelegate.class,
                    ServerMediaType.class,
                    Locale.LanguageRange.class)
            .map(Class::getName)
            .toList();

    @Inject
    AllowedMethods allowed;

    @ServerExceptionMapper
    RestResponse<Problem> refusal(Refusal refusal, UriInfo uri) {
        RestResponse<Problem> problem =
                answer(refusal.status, refusal.slug, refusal.title, refusal.getMessage(), refusal.facts(), uri);
        if (refusal.retryAfter() != null) {
            problem.getHeaders()
                    .putSingle(
                            HttpHeaders.RETRY_AFTER,
                            Long.toString(Math.max(1, refusal.retryAfter().toSeconds())));
        }
        return problem;
    }

    @ServerExceptionMapper
    RestResponse<Problem> invalid(ConstraintViolationException e, UriInfo uri) {
        return refusal(new Invalid(Invalid.faults(e.getConstraintViolations())), uri);
    }

    @ServerExceptionMapper
    RestResponse<Problem> malformed(JsonProcessingException e, UriInfo uri) {
        return refusal(JsonFaults.of(e), uri);
    }

    /** Takes precedence over Quarkus's own mapper of this more specific type, which answers in terms of Java. */
    @ServerExceptionMapper
    RestResponse<Problem> mistyped(MismatchedInputException e, UriInfo uri) {
        return refusal(JsonFaults.of(e), uri);
    }

    @ServerExceptionMapper
    RestResponse<Problem> noText(CharConversionException e, UriInfo uri) {
        return refusal(new Malformed("The body is not text in UTF-8."), uri);
    }

    /** An optimistic locking conflict: another request changed the row between this request's reading and writing. */
    @ServerExceptionMapper
    RestResponse<Problem> overtaken(OptimisticLockException e, UriInfo uri) {
        return answer(
                412,
                "precondition-failed",
                "Stale version",
                "Somebody else changed it at the same moment. Read it again, then repeat your change.",
                Map.of(),
                uri);
    }

    @ServerExceptionMapper({ForbiddenException.class, UnauthorizedException.class})
    RestResponse<Problem> denied(SecurityException e, UriInfo uri) {
        return answer(e instanceof ForbiddenException ? 403 : 401, uri);
    }

    /** Failed authentication: wrong credentials (401), or a throttled sign-in (429). */
    @ServerExceptionMapper
    RestResponse<Problem> notBelieved(AuthenticationFailedException e, UriInfo uri) {
        if (e.getCause() instanceof Refusal refusal) {
            return refusal(refusal, uri);
        }
        RestResponse<Problem> problem = answer(401, uri);
        problem.getHeaders().putSingle(HttpHeaders.WWW_AUTHENTICATE, EarlyProblem.CHALLENGE);
        return problem;
    }

    @ServerExceptionMapper
    RestResponse<Problem> http(WebApplicationException e, ContainerRequestContext request, UriInfo uri) {
        if (e.getCause() instanceof JsonProcessingException json) {
            return malformed(json, uri);
        }
        if (e.getCause() instanceof Refusal refusal) {
            return refusal(refusal, uri);
        }
        int status = e.getResponse().getStatus();
        if (status == 404 || status == 405) {
            Set<String> methods = allowed.of(uri.getPath());
            if (!methods.isEmpty() && !methods.contains(request.getMethod())) {
                RestResponse<Problem> problem = answer(405, uri);
                problem.getHeaders().putSingle(HttpHeaders.ALLOW, String.join(", ", methods));
                return problem;
            }
        }
        if (status == 406) {
            return refusal(new NotAcceptable(allowed.produced(uri.getPath(), request.getMethod())), uri);
        }
        if (status == 415) {
            Set<String> types = allowed.consumed(uri.getPath(), request.getMethod());
            RestResponse<Problem> problem = refusal(new UnsupportedMediaType(types, request.getMediaType()), uri);
            problem.getHeaders().putSingle(HttpHeaders.ACCEPT, String.join(", ", types));
            return problem;
        }
        return answer(status, uri);
    }

    @ServerExceptionMapper
    RestResponse<Problem> anything(Throwable e, UriInfo uri) {
        for (Throwable t : reasons(e)) {
            if (t instanceof Refusal refusal) {
                return refusal(refusal, uri);
            }
            if (t instanceof OptimisticLockException lock) {
                return overtaken(lock, uri);
            }
            if (t instanceof ClosedChannelException) {
                return answer(400, uri); // The client has left; nobody reads this.
            }
            if (t instanceof SQLException sql) {
                Refusal refusal = DatabaseRefusal.of(sql);
                if (refusal != null) {
                    return refusal(refusal, uri);
                }
            }
        }
        if (isOfReader(e)) {
            return refusal(new Malformed("The body or a header cannot be read."), uri);
        }
        LOG.errorf(e, "Failed: %s", shown(uri));
        return answer(500, uri);
    }

    /**
     * Whether RESTEasy failed to read a form, a body or a header, for which it has no exception type: the stack trace tells.
     * What our own readers throw comes wrapped by Jackson.
     */
    static boolean isOfReader(Throwable e) {
        return e instanceof RuntimeException
                && Arrays.stream(e.getStackTrace())
                        .takeWhile(frame -> !frame.getClassName().startsWith(OURS))
                        .anyMatch(frame -> READERS.stream().anyMatch(frame.getClassName()::startsWith));
    }

    /**
     * The failure with all its causes and suppressed exceptions: a failed commit has its reason among the suppressed
     * ones.
     */
    static Set<Throwable> reasons(Throwable failure) {
        Set<Throwable> reasons = new LinkedHashSet<>();
        add(failure, reasons);
        return reasons;
    }

    private static void add(Throwable reason, Set<Throwable> to) {
        if (reason != null && to.add(reason)) {
            add(reason.getCause(), to);
            for (Throwable besides : reason.getSuppressed()) {
                add(besides, to);
            }
        }
    }

    private static RestResponse<Problem> answer(int status, UriInfo uri) {
        Plain plain = Plain.of(status);
        return answer(status, plain.slug, plain.title, plain.detail, Map.of(), uri);
    }

    /** The problem document of a plain HTTP status. */
    static Problem document(int status, String path) {
        Plain plain = Plain.of(status);
        return Problem.of(plain.slug, plain.title, status, plain.detail, path, Map.of());
    }

    private static RestResponse<Problem> answer(
            int status, String slug, String title, String detail, Map<String, ?> facts, UriInfo uri) {
        return RestResponse.ResponseBuilder.<Problem>create(status)
                .entity(Problem.of(slug, title, status, detail, shown(uri), facts))
                .type(Problem.MEDIA_TYPE)
                .build();
    }

    /** The path as it was sent; of an address that is none only the decoded path is known. */
    private static String shown(UriInfo uri) {
        String path = uri.getPath();
        try {
            return SecretPaths.masked(uri.getRequestUri().getRawPath(), path);
        } catch (RuntimeException e) {
            return SecretPaths.masked(path, path);
        }
    }

    /** Drops the method and the parameter, the first two nodes of a violation's path: the rest is the pointer. */
    static Invalid.Fault fault(ConstraintViolation<?> violation) {
        List<String> nodes = new ArrayList<>();
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getIndex() != null) {
                nodes.add(node.getIndex().toString());
            } else if (node.getKey() != null) {
                nodes.add(node.getKey().toString());
            }
            if (node.getName() != null && !node.getName().startsWith("<")) {
                nodes.add(node.getName());
            }
        }
        boolean ofMethod = violation.getExecutableParameters() != null;
        List<String> rest = ofMethod ? nodes.subList(Math.min(1, nodes.size()), nodes.size()) : nodes;
        if (ofMethod && !rest.isEmpty() && !rest.get(0).equals("body")) {
            return new Invalid.Fault(null, rest.get(rest.size() - 1), violation.getMessage());
        }
        List<String> members = ofMethod && !rest.isEmpty() ? rest.subList(1, rest.size()) : rest;
        return new Invalid.Fault(pointer(members), null, violation.getMessage());
    }

    static String pointer(List<String> members) {
        StringBuilder pointer = new StringBuilder();
        members.forEach(m -> pointer.append('/').append(m.replace("~", "~0").replace("/", "~1")));
        return pointer.toString();
    }

    /** The problems of plain HTTP statuses. */
    private enum Plain {
        BAD_REQUEST(400, "malformed", "The request is malformed", "The request cannot be read."),
        UNAUTHORIZED(401, "unauthorized", "Not authenticated", "This address requires a sign-in."),
        FORBIDDEN(403, "forbidden", "Not allowed", "The role of this account does not permit this."),
        NOT_FOUND(404, "not-found", "Not found", "There is no resource at this address."),
        METHOD(405, "method-not-allowed", "Method not allowed", "This address does not support this method."),
        TOO_SLOW(408, "too-slow", "Request timeout", "The body did not arrive in time."),
        TOO_LONG(414, "too-long", "Address too long", "The address is longer than the limit."),
        MEDIA_TYPE(
                415, "unsupported-media-type", "Unsupported media type", "The media type of the body cannot be read."),
        HEADERS(431, "headers-too-large", "Headers too large", "The headers are larger than the limit."),
        TOO_LARGE(413, "too-large", "Body too large", "The body is larger than the limit."),
        INTERNAL(500, "internal", "Internal error", "The server failed; nothing was changed.");

        final int status;
        final String slug;
        final String title;
        final String detail;

        Plain(int status, String slug, String title, String detail) {
            this.status = status;
            this.slug = slug;
            this.title = title;
            this.detail = detail;
        }

        static Plain of(int status) {
            for (Plain plain : values()) {
                if (plain.status == status) {
                    return plain;
                }
            }
            return status < 500 ? BAD_REQUEST : INTERNAL;
        }
    }
}
