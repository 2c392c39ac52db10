package dev.attache.platform.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.attache.platform.secret.Sha256;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Arrays;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * The strong entity tag of each versioned representation (RFC 9110, 8.8.3), and {@code If-None-Match}; an answer that
 * brings a tag of its own ({@link Document}) keeps it.
 *
 * <p>A tag is {@code "id.version-hash"}. The hash is of the whole representation, so that a copy in a cache is told
 * apart when something shown with the resource changed (its venue's name). {@link IfMatch} compares what stands before
 * the hash: an edit is refused only when the resource itself was changed.
 */
public class ETags {
    @Inject
    ObjectMapper mapper;

    @ServerResponseFilter
    public void tag(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() >= 300) {
            return;
        }
        if (response.getEntity() instanceof Versioned view) {
            response.getHeaders().putSingle(HttpHeaders.ETAG, of(view));
        }
        if (response.getEntity() instanceof PageView<?> page && page.state() != null) {
            String key = key(page.state().id(), page.state().version());
            response.getHeaders().putSingle(HttpHeaders.ETAG, of(key, page));
        }
        String tag = response.getHeaderString(HttpHeaders.ETAG);
        if (tag == null) {
            return;
        }
        boolean reading =
                request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        List<String> held = tags(request.getHeaderString(HttpHeaders.IF_NONE_MATCH));
        if (reading && (held.contains("*") || held.contains(tag) || held.contains("W/" + tag))) {
            response.setStatus(304);
            response.setEntity(null);
        }
    }

    /** The tag of a representation. */
    public String of(Versioned view) {
        return of(key(view.id(), view.version()), view);
    }

    private String of(String key, Object view) {
        try {
            byte[] json = mapper.writeValueAsBytes(view);
            return "\"" + key + "-" + Sha256.hex(Sha256.of(json), 8) + "\"";
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
