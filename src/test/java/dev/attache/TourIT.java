package dev.attache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.attache.platform.database.UsedDataDirectory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tour of the API: its commands are run in order, and the answers compared with those of the tour and of the README. */
class TourIT {
    private static final Pattern STEP =
            Pattern.compile("```sh\\n((?:curl|attache) .*?)```\\n```(json|text)\\n(.*?)```", Pattern.DOTALL);

    /** The shell function by which the tour's reader signs in. */
    private static final Pattern SIGNING_IN = Pattern.compile("```sh\\n(attache\\(\\) .*?)\\n```", Pattern.DOTALL);

    @TempDir
    Path directory;

    @Test
    void programAnswersWhatTourAndReadmeShow() throws Exception {
        assumeTrue(run("curl --version").contains("curl"), "The tour is told in curl, which is not installed");
        Path home = UsedDataDirectory.at(directory.resolve("home"));
        Program program = Program.start(home, "attache.admin.password=");
        try {
            String host = program.api().getAuthority();
            String tour = Files.readString(Path.of("docs/tour.md"));
            String readme = Files.readString(Path.of("README.md"));
            String signingIn = signingIn(tour);
            assertThat(signingIn(readme)).isEqualTo(signingIn);
            String prefix = signingIn.replace("data/admin-password", home + "/admin-password") + "\n";

            Map<String, String> answers = new LinkedHashMap<>();
            for (Step step : steps(tour)) {
                String answer = run(prefix + step.command().replace("localhost:8080", host));
                step.assertShownBy(answer);
                answers.put(step.command(), answer);
            }
            assertThat(answers).hasSizeGreaterThan(20);

            List<Step> shortened = steps(readme);
            assertThat(shortened).hasSize(10);
            assertThat(answers.keySet())
                    .as("The README's commands are the tour's, in its order")
                    .containsSubsequence(shortened.stream().map(Step::command).toList());
            shortened.forEach(step -> step.assertShownBy(answers.get(step.command())));
        } finally {
            program.stop();
        }
    }

    private static String signingIn(String document) {
        Matcher signingIn = SIGNING_IN.matcher(document);
        assertThat(signingIn.find()).isTrue();
        return signingIn.group(1);
    }

    private static List<Step> steps(String document) {
        return STEP.matcher(document)
                .results()
                .map(match -> new Step(match.group(1), match.group(2), match.group(3)))
                .toList();
    }

    /** A command with the answer that a document shows, as JSON or as lines of text. */
    private record Step(String command, String form, String shown) {
        void assertShownBy(String answer) {
            if (form.equals("json")) {
                ObjectMapper mapper = new ObjectMapper();
                try {
                    assertHolds(mapper.readTree(answer), mapper.readTree(shown), command);
                } catch (JsonProcessingException e) {
                    throw new AssertionError(command + "\n" + answer, e);
                }
            } else {
                shown.lines()
                        .forEach(line -> assertThat(answer.lines()).as(command).contains(line));
            }
        }
    }

    /** Each member that is shown is in the answer, which may have more; "…" stands for any value. */
    private static void assertHolds(JsonNode answer, JsonNode shown, String where) {
        assertThat(answer).as(where).isNotNull();
        if (shown.isObject()) {
            for (Iterator<Map.Entry<String, JsonNode>> i = shown.fields(); i.hasNext(); ) {
                Map.Entry<String, JsonNode> member = i.next();
                assertHolds(answer.get(member.getKey()), member.getValue(), where + "\n" + member.getKey());
            }
        } else if (shown.isArray()) {
            assertThat(answer.size()).as(where).isEqualTo(shown.size());
            for (int i = 0; i < shown.size(); i++) {
                assertHolds(answer.get(i), shown.get(i), where + "\n" + i);
            }
        } else if (!shown.asText().equals("…")) {
            assertThat(answer).as(where).isEqualTo(shown);
        }
    }

    private static String run(String command) throws IOException, InterruptedException {
        Process shell = new ProcessBuilder("sh", "-c", command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String output = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        shell.waitFor();
        return output;
    }
}
