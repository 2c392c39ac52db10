package dev.attache.http;

import jakarta.ws.rs.core.HttpHeaders;
import java.nio.charset.StandardCharsets;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * An answer that is written out already: a calendar, a page, a table. Its strong tag is the hash of the text. It is about
 * people, so no shared cache keeps it, and every other one asks before it shows it again.
 */
public record Document(String mediaType, String text) {

    public RestResponse.ResponseBuilder<String> answer() {
        return RestResponse.ResponseBuilder.ok(text)
                .header(HttpHeaders.CONTENT_TYPE, mediaType + ";charset=UTF-8")
                .header(HttpHeaders.ETAG, tag())
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache");
    }

    private String tag() {
        return "\"" + Digest.hex(Digest.sha256(text.getBytes(StandardCharsets.UTF_8)), 16) + "\"";
    }
}
