package dev.attache;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;

/** Looks at a refusal: it must be a problem document of this kind, and tell nothing of what is inside. */
public class Refused {
    private static final String[] INTERNAL = {"dev.attache", "java.", "org.", "Exception", "select "};

    private Refused() {}

    public static JsonPath refused(Response answer, int status, String slug) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.contentType()).isEqualTo("application/problem+json");
        assertThat(answer.asString()).doesNotContain(INTERNAL);
        JsonPath problem = answer.jsonPath();
        assertThat(problem.getString("type")).endsWith("/" + slug);
        assertThat(problem.getInt("status")).isEqualTo(status);
        assertThat(problem.getString("title")).isNotBlank();
        assertThat(problem.getString("detail")).isNotBlank();
        assertThat(problem.getString("instance")).startsWith("/");
        return problem;
    }

    /** Refused as bad input, with a fault at each of these pointers or parameters and nowhere else. */
    public static JsonPath invalid(Response answer, String... where) {
        JsonPath problem = refused(answer, 400, "invalid");
        List<String> named = problem.getList("errors.collect { it.pointer ?: it.parameter ?: '' }", String.class);
        assertThat(named).as(answer.asString()).containsExactlyInAnyOrder(where);
        return problem;
    }
}
