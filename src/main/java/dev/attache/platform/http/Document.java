package dev.attache.platform.http;

import dev.attache.platform.secret.Sha256;
import jakarta.ws.rs.core.HttpHeaders;
import java.nio.charset.StandardCharsets;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * A response that is already text: a calendar, a page, a table. Its strong ETag is the hash of the text. As it holds
 * personal data, no shared cache stores it, and private caches revalidate it.
 */
public record Document(String mediaType, String text) {

    public RestResponse.ResponseBuilder<String> answer() {
        return answer(text, mediaType + ";charset=UTF-8", text.getBytes(StandardCharsets.UTF_8));
    }

    /** The response as an attachment with this ASCII file name. */
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
