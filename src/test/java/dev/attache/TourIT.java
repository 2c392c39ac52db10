package dev.attache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README's day at the desk: each command is run in its order, and answers what the README says. */
class TourIT {
    private static final Pattern STEP =
            Pattern.compile("```sh\\n((?:curl|attache) .*?)```\\n```(json|text)\\n(.*?)```", Pattern.DOTALL);

    /** How the README's reader signs in. */
    private static final Pattern SIGNING_IN = Pattern.compile("```sh\\n(attache\\(\\) .*?)\\n```", Pattern.DOTALL);

    @TempDir
    Path directory;

    @Test
    void programAnswersWhatTheReadmeSays() throws Exception {
        assumeTrue(run("curl --version").contains("curl"), "The README's tour is told in curl, which is not installed");
        Path home = directory.resolve("home");
        Program program = Program.start(home, "attache.admin.password=");
        try {
            String host = program.api().getAuthority();
            String readme = Files.readString(Path.of("README.md"));
            Matcher signingIn = SIGNING_IN.matcher(readme);
            assertThat(signingIn.find()).isTrue();
            String known = signingIn.group(1).replace("data/admin-password", home + "/admin-password") + "\n";
            Matcher step = STEP.matcher(readme);
            int steps = 0;
            while (step.find()) {
                String command = step.group(1).replace("localhost:8080", host);
                String answer = run(known + command);
                if (step.group(2).equals("json")) {
                    ObjectMapper mapper = new ObjectMapper();
                    assertHolds(mapper.readTree(answer), mapper.readTree(step.group(3)), command);
                } else {
                    step.group(3).lines().forEach(line -> assertThat(answer.lines())
                            .as(command)
                            .contains(line));
                }
                steps++;
            }
            assertThat(steps).isGreaterThan(20);
        } finally {
            program.stop();
        }
    }

    /** What the README shows is there; what it leaves out may be; "…" stands for anything. */
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
