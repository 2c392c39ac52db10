package dev.attache;

import static org.assertj.core.api.Assertions.assertThat;

import dev.attache.delegation.assignment.Duty;
import dev.attache.delegation.registration.RegistrationStatus;
import dev.attache.hospitality.invitation.Answer;
import dev.attache.hospitality.invitation.InvitationStatus;
import dev.attache.hospitality.invitation.MessageKind;
import dev.attache.programme.agenda.EngagementKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The files of the translations, held against each other and against the code and the templates. */
class TranslationsTest {
    private static final Path TRANSLATIONS = Path.of("src/main/resources/translations");
    private static final Path ENGLISH = TRANSLATIONS.resolve("en.properties");

    /** A key in code or in a template, alone between quotes. */
    private static final Pattern KEY =
            Pattern.compile("[\"']([a-z][A-Za-z]*(?:\\.(?!(?:html|ics|json)\\b)[A-Za-z][A-Za-z_-]*)+)[\"']");

    /** A place of a fact, as %s or %2$d. */
    private static final Pattern FACT = Pattern.compile("%(?:(\\d+)\\$)?([a-z])");

    /** Chosen by a constant: the key's beginning, and the constants that each have a message. */
    private static final Map<String, Enum<?>[]> TERMS = Map.of(
            "duty", Duty.values(),
            "engagement", EngagementKind.values(),
            "invitation", InvitationStatus.values(),
            "registrationStatus", RegistrationStatus.values(),
            "message", MessageKind.values(),
            "rsvp.answer", Answer.values());

    @ParameterizedTest
    @MethodSource("translations")
    void translationHasTheKeysOfTheEnglishOne(Path translation) {
        assertThat(messages(translation)).containsOnlyKeys(messages(ENGLISH).keySet());
    }

    @ParameterizedTest
    @MethodSource("translations")
    void translationHoldsTheFactsOfTheEnglishOne(Path translation) {
        Map<String, String> english = messages(ENGLISH);

        messages(translation)
                .forEach((key, message) ->
                        assertThat(facts(message)).as(key).isEqualTo(facts(english.getOrDefault(key, message))));
    }

    @ParameterizedTest
    @MethodSource("translations")
    void noMessageIsBlank(Path translation) {
        assertThat(messages(translation).values()).noneMatch(String::isBlank);
    }

    @Test
    void everyNamedMessageExists() {
        Set<String> rooms =
                messages(ENGLISH).keySet().stream().map(TranslationsTest::room).collect(Collectors.toSet());

        assertThat(named().filter(key -> rooms.contains(room(key)) && !TERMS.containsKey(key)))
                .isSubsetOf(messages(ENGLISH).keySet());
    }

    @Test
    void everyMessageIsNamed() {
        Set<String> named = named().collect(Collectors.toCollection(TreeSet::new));
        TERMS.forEach((key, constants) ->
                Arrays.stream(constants).forEach(constant -> named.add(key + "." + constant.name())));

        assertThat(messages(ENGLISH).keySet())
                .allMatch(key -> named.contains(key) || key.endsWith(".one") && named.contains(countless(key)));
    }

    @Test
    void everyConstantThatPagesNameHasAMessage() {
        TERMS.forEach((key, constants) -> assertThat(messages(ENGLISH).keySet())
                .containsAll(Arrays.stream(constants)
                        .map(constant -> key + "." + constant.name())
                        .toList()));
    }

    static Stream<Path> translations() throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.list(TRANSLATIONS)) {
            files = found.sorted().toList();
        }
        assertThat(files).contains(ENGLISH).hasSizeGreaterThan(1);
        return files.stream();
    }

    private static Map<String, String> messages(Path translation) {
        Properties properties = new Properties();
        try (var reader = Files.newBufferedReader(translation)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.stringPropertyNames().stream()
                .collect(Collectors.toMap(key -> key, properties::getProperty, (a, b) -> a, TreeMap::new));
    }

    /** By their places from 1, each with its kind. */
    private static Map<Integer, String> facts(String message) {
        Map<Integer, String> facts = new TreeMap<>();
        for (MatchResult fact : FACT.matcher(message).results().toList()) {
            facts.put(fact.group(1) == null ? facts.size() + 1 : Integer.parseInt(fact.group(1)), fact.group(2));
        }
        return facts;
    }

    private static Stream<String> named() {
        try (Stream<Path> sources = Files.walk(Path.of("src/main"))) {
            return sources
                    .filter(file -> file.toString().matches(".*\\.(java|html|txt)"))
                    .flatMap(file -> KEY.matcher(text(file)).results().map(found -> found.group(1)))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String room(String key) {
        return key.substring(0, key.indexOf('.'));
    }

    private static String countless(String key) {
        return key.substring(0, key.lastIndexOf('.'));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
