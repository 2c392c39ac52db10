package dev.attache.platform.edge;

import dev.attache.platform.problem.EarlyProblem;
import dev.attache.platform.problem.UnknownCharset;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.HttpException;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.Charset;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The request headers that the libraries behind would fail at (500). Of {@code Accept} and {@code Accept-Language} only the
 * well-formed parts are kept, as RFC 9110 lets a server disregard them; a request without one {@code Host} that is a host
 * and port, and one whose body's media type cannot be read, are refused.
 */
@Singleton
class RequestHeaders {
    /** Runs after {@link SecurityHeaders}, and before all that reads headers. */
    private static final int EARLY = 1500;

    private static final int MOST_PARTS = 50;
    private static final int LONGEST_HOST = 255;
    private static final String TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]++";
    private static final String PARAMETERS = "(\\s*+;\\s*+(?!q=)" + TOKEN + "=(" + TOKEN + "|\"[^\"\\\\]*+\"))*+";
    private static final String QUALITY = "(\\s*+;\\s*+q=(0(\\.[0-9]{0,3})?|1(\\.0{0,3})?))?+";
    private static final Pattern MEDIA_RANGE =
            Pattern.compile(TOKEN + "/" + TOKEN + PARAMETERS + QUALITY + PARAMETERS, Pattern.CASE_INSENSITIVE);
    private static final Pattern LANGUAGE_RANGE =
            Pattern.compile("(\\*|[a-z]{1,8}(-[a-z0-9]{1,8}){0,7})" + QUALITY, Pattern.CASE_INSENSITIVE);
    private static final Pattern MEDIA_TYPE = Pattern.compile(TOKEN + "/" + TOKEN + PARAMETERS + "\\s*+;?");
    private static final Pattern CHARSET = Pattern.compile(";\\s*+charset=\"?+([^\";\\s]*+)", Pattern.CASE_INSENSITIVE);
    static final Pattern HOST = Pattern.compile("([A-Za-z0-9._~-]++|\\[[0-9A-Fa-f:.]++])(:[0-9]{1,5})?");

    @Inject
    EarlyProblem problem;

    void onFilters(@Observes Filters filters) {
        filters.register(this::check, EARLY);
    }

    private void check(RoutingContext request) {
        HttpServerRequest http = request.request();
        MultiMap headers = http.headers();
        String refusal = MalformedRequests.refusal(http);
        if (refusal != null) {
            problem.end(request, Integer.parseInt(refusal));
            return;
        }
        keep(headers, HttpHeaders.ACCEPT, MEDIA_RANGE);
        keep(headers, HttpHeaders.ACCEPT_LANGUAGE, LANGUAGE_RANGE);
        if (!hasHost(headers) || !hasReadableQuery(request)) {
            problem.end(request, 400);
        } else if (!isReadable(headers)) {
            problem.end(request, 415);
        } else {
            String charset = charset(headers);
            if (charset == null || isKnown(charset)) {
                request.next();
            } else {
                problem.end(request, new UnknownCharset(charset));
            }
        }
    }

    private static boolean hasHost(MultiMap headers) {
        List<String> hosts = headers.getAll(HttpHeaders.HOST);
        return hosts.size() == 1
                && hosts.get(0).length() <= LONGEST_HOST
                && HOST.matcher(hosts.get(0)).matches();
    }

    private static boolean hasReadableQuery(RoutingContext request) {
        try {
            request.queryParams();
            return true;
        } catch (HttpException | IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean isReadable(MultiMap headers) {
        List<String> types = headers.getAll(HttpHeaders.CONTENT_TYPE);
        if (types.stream().allMatch(String::isBlank)) {
            headers.remove(HttpHeaders.CONTENT_TYPE);
            return true;
        }
        return types.size() == 1 && MEDIA_TYPE.matcher(types.get(0).strip()).matches();
    }

    private static String charset(MultiMap headers) {
        String type = headers.get(HttpHeaders.CONTENT_TYPE);
        Matcher charset = CHARSET.matcher(type == null ? "" : type);
        return charset.find() ? charset.group(1) : null;
    }

    private static boolean isKnown(String charset) {
        try {
            return Charset.isSupported(charset);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static void keep(MultiMap headers, CharSequence name, Pattern part) {
        List<String> sent = headers.getAll(name);
        if (sent.isEmpty()) {
            return;
        }
        String kept = sent.stream()
                .flatMap(line -> Stream.of(line.split(",")))
                .map(String::strip)
                .filter(range -> part.matcher(range).matches())
                .limit(MOST_PARTS)
                .collect(Collectors.joining(", "));
        if (kept.isEmpty()) {
            headers.remove(name);
        } else {
            headers.set(name, kept);
        }
    }
}
