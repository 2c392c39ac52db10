package dev.attache.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The API's document lists the types of problems: the slugs in the code of the refusals. */
class ProblemTypesTest {
    /** Status, slug and title, or the slug of a duplicate. */
    private static final Pattern SLUG =
            Pattern.compile("(?:\\(\\s*[45]\\d\\d,\\s*|new AlreadyExists\\(\\s*)\"([a-z-]+)\",");

    @Test
    void documentListsTheTypesOfTheCode() throws IOException {
        TreeSet<String> types = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                SLUG.matcher(Files.readString(file))
                        .results()
                        .map((MatchResult slug) -> "/problems/" + slug.group(1))
                        .forEach(types::add);
            }
        }
        List<String> listed = new ArrayList<>();
        new YAMLMapper()
                .readTree(Path.of("src/main/resources/META-INF/openapi.yaml").toFile())
                .at("/components/schemas/ProblemType/x-extensible-enum")
                .forEach(type -> listed.add(type.asText()));

        assertThat(listed)
                .as("ProblemType in src/main/resources/META-INF/openapi.yaml; renew docs/openapi.yaml then")
                .containsExactlyElementsOf(types);
    }
}
