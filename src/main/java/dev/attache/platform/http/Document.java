package dev.attache.platform.http;

import dev.attache.platform.secret.Sha256;
import jakarta.ws.rs.core.HttpHeaders;
import java.nio.charset.StandardCharsets;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * An answer that is written out already: a calendar, a page, a table. Its strong tag is the hash of the text. It is about
 * people, so no shared cache keeps it, and every other one asks before it shows it again.
 */
public record Document(String mediaType, String text) {

    public RestResponse.ResponseBuilder<String> answer() {
        return answer(text, mediaType + ";charset=UTF-8", text.getBytes(StandardCharsets.UTF_8));
    }

    /** To be saved under this name, which is of ASCII. */
    public RestResponse.ResponseBuilder<String> attachment(String name) {
        return saved(answer(), name);
    }

    static <T> RestResponse.ResponseBuilder<T> answer(T entity, String contentType, byte[] bytes) {
        return RestResponse.ResponseBuilder.ok(entity)
                .header(HttpHeaders.CONTENT_TYPE, contentType)
                .header(HttpHeaders.ETAG, "\"" + Sha256.hex(Sha256.of(bytes), 16) + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache");
    }

    static <T> RestResponse.ResponseBuilder<T> saved(RestResponse.ResponseBuilder<T> answer, String name) {
        return answer.header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"");
    }
}
