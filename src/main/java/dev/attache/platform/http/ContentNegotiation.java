package dev.attache.platform.http;

import dev.attache.platform.problem.NotAcceptable;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/**
 * Content negotiation by {@code Accept} (RFC 9110, 12.5.1): the preferred media type of those offered; 406 where none
 * is accepted.
 */
public class ContentNegotiation {
    private ContentNegotiation() {}

    /** Of several equally preferred types, as by {@code *}/{@code *}, the first one offered. */
    public static MediaType of(HttpHeaders headers, List<MediaType> ours) {
        return headers.getAcceptableMediaTypes().stream()
                .filter(wanted -> !wanted.getParameters().getOrDefault("q", "1").matches("0(\\.0*)?"))
                .flatMap(wanted -> ours.stream().filter(wanted::isCompatible))
                .findFirst()
                .orElseThrow(() ->
                        new NotAcceptable(ours.stream().map(MediaType::toString).toList()));
    }
}
