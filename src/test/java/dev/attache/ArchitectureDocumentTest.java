package dev.attache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The documents against the code: rooms, names of classes, links, and the commands of docs/architecture.md. */
@Execution(ExecutionMode.CONCURRENT)
class ArchitectureDocumentTest {
    private static final Path SOURCES = Path.of("src/main/java/dev/attache");
    private static final Pattern TREE = Pattern.compile("```\\n(dev\\.attache .*?)```", Pattern.DOTALL);
    private static final Pattern QUESTION =
            Pattern.compile("^\\| ([^|]*[?]) \\| `([^`]+)` \\| `([^`]+)` \\|$", Pattern.MULTILINE);
    private static final Pattern SEARCH = Pattern.compile("```sh\\n(grep .*throttle.*)\\n```");
    private static final Pattern CLASS = Pattern.compile("`((?:[A-Z][a-z0-9]+){2,}(?:IT|Test)?)(?:\\.\\w+)?`");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)(?:#[^)]*)?\\)");

    /** Terms of the field, and the room of each. */
    private static final Map<String, String> ROOMS = Map.of(
            "throttle", "platform/throttle/",
            "rate limit", "platform/throttle/",
            "audit", "records/history/",
            "CSRF", "platform/edge/",
            "slowloris", "platform/edge/",
            "translation", "platform/i18n/",
            "retention", "records/privacy/",
            "row lock", "programme/summit/",
            "outbox", "outbox/",
            "idempotency", "platform/idempotency/");

    /** Classes of libraries, and patterns of names. */
    private static final Set<String> FOREIGN =
            Set.of("XsResource", "XsResourceTest", "MessageFormat", "RestResponse", "ZoneRulesProvider");

    @Test
    void roomsOfTheDocumentAreThePackages() throws IOException {
        String tree = first(TREE, architecture()).group(1);
        List<String> named = new ArrayList<>();
        String wing = "";
        for (String line : tree.lines().skip(1).toList()) {
            String name = line.strip().split(" ")[0];
            if (line.startsWith(" ")) {
                named.add(wing + name);
            } else {
                wing = name;
            }
        }
        assertThat(named).containsExactlyInAnyOrderElementsOf(rooms());
    }

    @TestFactory
    Stream<DynamicTest> eachCommandPrintsOnlyTheAnswer() throws IOException {
        List<MatchResult> questions = QUESTION.matcher(architecture()).results().toList();
        assertThat(questions).hasSizeGreaterThanOrEqualTo(10);
        return questions.stream()
                .map(question -> DynamicTest.dynamicTest(question.group(1), () -> assertThat(run(question.group(2)))
                        .as(question.group(2))
                        .isNotEmpty()
                        .allSatisfy(line -> assertThat(line).contains(question.group(3)))));
    }

    @TestFactory
    Stream<DynamicTest> searchForTermPrintsOnlyItsRoom() throws IOException {
        String command = first(SEARCH, architecture()).group(1);
        return ROOMS.entrySet().stream()
                .map(term -> DynamicTest.dynamicTest(
                        term.getKey(), () -> assertThat(run(command.replace("throttle", term.getKey())))
                                .isNotEmpty()
                                .allSatisfy(line -> assertThat(line).contains("/attache/" + term.getValue()))));
    }

    @TestFactory
    Stream<DynamicTest> eachDocumentNamesClassesThatExist() throws IOException {
        Set<String> classes = classes();
        return documents().stream()
                .map(document -> DynamicTest.dynamicTest(document.toString(), () -> {
                    Stream<String> named =
                            CLASS.matcher(Files.readString(document)).results().map(match -> match.group(1));
                    assertThat(named.filter(name -> !classes.contains(name) && !FOREIGN.contains(name)))
                            .isEmpty();
                }));
    }

    @TestFactory
    Stream<DynamicTest> eachDocumentLinksToFilesThatExist() throws IOException {
        return documents().stream()
                .map(document -> DynamicTest.dynamicTest(
                        document.toString(), () -> assertThat(LINK.matcher(Files.readString(document))
                                        .results()
                                        .map(match -> document.resolveSibling(match.group(1))))
                                .allSatisfy(target -> assertThat(target).exists())));
    }

    private static String architecture() throws IOException {
        return Files.readString(Path.of("docs/architecture.md"));
    }

    private static List<Path> documents() throws IOException {
        try (Stream<Path> docs = Files.walk(Path.of("docs"))) {
            return Stream.concat(docs, Stream.of(Path.of("README.md"), Path.of("CONTRIBUTING.md")))
                    .filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    private static List<String> rooms() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.endsWith("package-info.java"))
                    .map(file -> SOURCES.relativize(file.getParent()).toString())
                    .filter(room -> !room.isEmpty())
                    .toList();
        }
    }

    private static Set<String> classes() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".java"))
                    .map(name -> name.substring(0, name.length() - ".java".length()))
                    .collect(Collectors.toSet());
        }
    }

    private static MatchResult first(Pattern pattern, String text) {
        return pattern.matcher(text).results().findFirst().orElseThrow();
    }

    private static List<String> run(String command) throws IOException {
        Process shell = new ProcessBuilder("sh", "-c", command).start();
        return new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
    }
}
