package dev.attache.platform.http;

import org.jboss.resteasy.reactive.RestResponse;

/**
 * As a {@link Document}, of bytes: a workbook. The method that answers it says so in {@code @Produces}: where anything
 * may be produced bytes are written as JSON.
 */
public record BinaryDocument(String mediaType, byte[] bytes) {

    public RestResponse.ResponseBuilder<byte[]> answer() {
        return Document.answer(bytes, mediaType, bytes);
    }

    /** To be saved under this name, which is of ASCII. */
    public RestResponse.ResponseBuilder<byte[]> attachment(String name) {
        return Document.saved(answer(), name);
    }
}
