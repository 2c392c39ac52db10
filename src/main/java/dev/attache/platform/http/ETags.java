package dev.attache.platform.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.attache.platform.secret.Sha256;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Arrays;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * The strong entity tag of each versioned representation and of each list (RFC 9110, 8.8.3), and {@code If-None-Match};
 * an answer that brings a tag of its own ({@link Document}) keeps it.
 *
 * <p>A tag is {@code "id.version-hash"}. The hash is of the whole representation, so that a copy in a cache is told
 * apart when something shown with the resource changed (its venue's name). {@link IfMatch} compares what stands before
 * the hash: an edit is refused only when the resource itself was changed.
 */
public class ETags {
    @Inject
    ObjectMapper mapper;

    /** The priority of the response filter that adds the tag. What takes the finished answer runs below it. */
    public static final int TAGGED = Priorities.USER + 100;

    /** The tag of what is versioned, and of a list that is read. */
    @ServerResponseFilter(priority = TAGGED)
    public void tag(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() >= 300) {
            return;
        }
        if (response.getEntity() instanceof Versioned view) {
            tag(response, key(view.id(), view.version()) + "-", 8);
        } else if (response.getEntity() instanceof PageView<?> page && page.state() != null) {
            tag(response, key(page.state().id(), page.state().version()) + "-", 8);
        } else if (response.getEntity() instanceof PageView<?> && isReading(request)) {
            tag(response, "", 16);
        }
    }

    private void tag(ContainerResponseContext response, String key, int digits) {
        byte[] json = json(response.getEntity());
        response.getHeaders().putSingle(HttpHeaders.ETAG, tag(key, json, digits));
        response.setEntity(new RawJson(json));
    }

    /** Answers 304 where the client holds what would be answered. */
    @ServerResponseFilter(priority = Priorities.USER - 100)
    public void compare(ContainerRequestContext request, ContainerResponseContext response) {
        String tag = response.getHeaderString(HttpHeaders.ETAG);
        if (response.getStatus() >= 300 || tag == null || !isReading(request)) {
            return;
        }
        List<String> held = tags(request.getHeaderString(HttpHeaders.IF_NONE_MATCH));
        if (held.contains("*") || held.contains(tag) || held.contains("W/" + tag)) {
            response.setStatus(304);
            response.setEntity(null);
        }
    }

    private static boolean isReading(ContainerRequestContext request) {
        return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    }

    /** The tag of a representation. */
    public String of(Versioned view) {
        return tag(key(view.id(), view.version()) + "-", json(view), 8);
    }

    private static String tag(String key, byte[] json, int digits) {
        return "\"" + key + Sha256.hex(Sha256.of(json), digits) + "\"";
    }

    private byte[] json(Object view) {
        try {
            return mapper.writeValueAsBytes(view);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static String key(long id, int version) {
        return id + "." + version;
    }

    static List<String> tags(String header) {
        return header == null
                ? List.of()
                : Arrays.stream(header.split(",")).map(String::trim).toList();
    }
}
