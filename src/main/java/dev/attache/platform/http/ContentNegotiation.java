package dev.attache.platform.http;

import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** Which of the forms that a resource has is wanted most, by {@code Accept} (RFC 9110, 12.5.1); 406 where none is. */
public class ContentNegotiation {
    private ContentNegotiation() {}

    /** Where several are wanted alike, as by {@code *}/{@code *}, the first of ours. */
    public static MediaType of(HttpHeaders headers, List<MediaType> ours) {
        return headers.getAcceptableMediaTypes().stream()
                .filter(wanted -> !wanted.getParameters().getOrDefault("q", "1").matches("0(\\.0*)?"))
                .flatMap(wanted -> ours.stream().filter(wanted::isCompatible))
                .findFirst()
                .orElseThrow(NotAcceptableException::new);
    }
}
