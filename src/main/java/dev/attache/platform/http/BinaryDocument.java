package dev.attache.platform.http;

import org.jboss.resteasy.reactive.RestResponse;

/**
 * A {@link Document} of bytes, such as a workbook. The method that answers it declares its media type in {@code
 * @Produces}; otherwise bytes would be written as JSON.
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
