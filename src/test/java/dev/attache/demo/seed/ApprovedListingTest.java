package dev.attache.demo.seed;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/**
 * The built-in summit, whole, is the listing that was compared with the report: {@code ogp-2023.approved.txt}, to be read
 * beside the report's text. Renew it with {@code -Dlisting.renew} and check each line that changes against the report.
 */
@QuarkusTest
class ApprovedListingTest {
    private static final Path APPROVED = Path.of("src/test/resources/ogp-2023.approved.txt");
    private static final Path LISTED = Path.of("target/ogp-2023.listed.txt");
    private static final String SUMMIT = "/api/v1/summits/ogp-2023";

    /** Different in each database, worked out from what is listed, or no matter of the report (the status). */
    private static final Set<String> NOT_LISTED = Set.of(
            "missingTexts",
            "delivery",
            "warnings",
            "id",
            "status",
            "plannedUntil",
            "endAssumed",
            "assigned",
            "seatsFree",
            "invitation");

    private static final Set<String> UNLABELLED = Set.of("name", "title", "place", "code", "en");

    /** They stand with the venue itself. */
    private static final Set<String> OF_VENUE = Set.of("address", "printedAs");

    private final List<String> lines = new ArrayList<>();

    @Test
    void builtInSummitIsTheApprovedListing() throws IOException {
        list();
        Files.writeString(LISTED, String.join("\n", lines) + "\n");
        if (System.getProperty("listing.renew") != null) {
            Files.copy(LISTED, APPROVED, StandardCopyOption.REPLACE_EXISTING);
        }

        assertThat(LISTED).hasSameTextualContentAs(APPROVED, StandardCharsets.UTF_8);
    }

    private void list() throws IOException {
        section("Summit", List.of(read("")), "\n    ", "slug");
        section("Delegates", all("/delegates"), " · ", "precedence", "name");
        section("Venues", all("/venues"), " · ", "place", "room");
        section("Sessions", all("/sessions"), " · ", "startsAt", "title", "speakers");
        section("Side events", all("/side-events"), "\n    ", "startsAt", "endsAt", "title");
        section("Assignments", all("/assignments"), " · ", "delegate", "duty", "engagement");
        List<JsonNode> dinners = all("/dinners");
        section("Dinners", dinners, " · ", "date", "title");
        section("Guests", all("/guests"), " · ", "name", "category");
        for (JsonNode dinner : dinners) {
            String path = "/dinners/" + dinner.get("id");
            section("Invitations", all(path + "/invitations"), " · ", "guest", "status");
            section("Attendees", all(path + "/attendees"), " · ", "name", "kind");
        }
    }

    /** A paragraph an entry: the members at its head, then all others that have a value. */
    private void section(String name, List<JsonNode> entries, String separator, String... head) {
        lines.add((lines.isEmpty() ? "" : "\n") + "# " + name + " (" + entries.size() + ")\n");
        for (JsonNode entry : entries) {
            StringJoiner line = new StringJoiner(separator);
            line.add(Arrays.stream(head)
                    .map(member -> value(entry.get(member)))
                    .filter(value -> !value.isEmpty())
                    .collect(Collectors.joining(" · ")));
            entry.properties().stream()
                    .filter(member -> !Arrays.asList(head).contains(member.getKey()) && isListed(member.getKey()))
                    .map(member -> labelled(member.getKey(), member.getValue()))
                    .filter(value -> !value.isEmpty())
                    .forEach(line::add);
            lines.add(line.toString());
        }
    }

    private static String labelled(String label, JsonNode node) {
        String value = value(node);
        return value.isEmpty() ? "" : label + ": " + value;
    }

    private static String value(JsonNode node) {
        if (node.isArray()) {
            return StreamSupport.stream(node.spliterator(), false)
                    .map(ApprovedListingTest::value)
                    .collect(Collectors.joining("; "));
        }
        if (node.isObject()) {
            return node.properties().stream()
                    .filter(member ->
                            isListed(member.getKey()) && !(node.has("place") && OF_VENUE.contains(member.getKey())))
                    .map(member -> UNLABELLED.contains(member.getKey())
                            ? value(member.getValue())
                            : labelled(member.getKey(), member.getValue()))
                    .filter(value -> !value.isEmpty())
                    .collect(Collectors.joining(", "));
        }
        return node.isNull()
                ? ""
                : node.asText().replaceFirst("^(\\d{4}-\\d\\d-\\d\\d)T(\\d\\d:\\d\\d):00\\+03:00$", "$1 $2");
    }

    private static boolean isListed(String member) {
        return !NOT_LISTED.contains(member);
    }

    private static List<JsonNode> all(String collection) throws IOException {
        JsonNode page = read(collection + "?pageSize=200");
        assertThat(page.get("count").asInt()).isEqualTo(page.get("results").size());
        return StreamSupport.stream(page.get("results").spliterator(), false).toList();
    }

    private static JsonNode read(String path) throws IOException {
        return new ObjectMapper()
                .readTree(given().get(SUMMIT + path)
                        .then()
                        .statusCode(200)
                        .extract()
                        .asByteArray());
    }
}
