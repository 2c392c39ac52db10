package dev.attache;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Looks at a refusal: it must be a problem document of this kind, and tell nothing of what is inside. */
public class Refused {
    private static final String[] INTERNAL = {"dev.attache", "java.", "org.", "Exception", "select "};

    private Refused() {}

    public static Json refused(Response answer, int status, String slug) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.contentType()).isEqualTo("application/problem+json");
        assertThat(answer.asString()).doesNotContain(INTERNAL);
        Json problem = Json.of(answer);
        assertThat(problem.getString("type")).endsWith("/" + slug);
        assertThat(problem.getInt("status")).isEqualTo(status);
        assertThat(problem.getString("title")).isNotBlank();
        assertThat(problem.getString("detail")).isNotBlank();
        assertThat(problem.getString("instance")).startsWith("/");
        return problem;
    }

    /** Refused as bad input, with a fault at each of these pointers or parameters and nowhere else. */
    public static Json invalid(Response answer, String... where) {
        Json problem = refused(answer, 400, "invalid");
        List<String> named = problem.each("errors").stream()
                .map(e -> Stream.of("pointer", "parameter")
                        .map(e::getString)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(""))
                .toList();
        assertThat(named).as(answer.asString()).containsExactlyInAnyOrder(where);
        return problem;
    }
}
