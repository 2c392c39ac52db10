package dev.attache.platform.problem;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A problem document (RFC 9457); rules add facts of their own as further members. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(additionalProperties = Object.class)
public record Problem(
        @Schema(ref = "ProblemType") String type,
        String title,
        int status,
        String detail,
        String instance,
        @JsonAnyGetter @JsonAnySetter @Schema(hidden = true) Map<String, Object> facts) {

    public static final String MEDIA_TYPE = "application/problem+json";

    static Problem of(String slug, String title, int status, String detail, String instance, Map<String, ?> facts) {
        return new Problem("/problems/" + slug, title, status, detail, instance, new LinkedHashMap<>(facts));
    }
}
