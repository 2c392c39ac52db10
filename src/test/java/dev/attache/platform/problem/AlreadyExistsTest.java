package dev.attache.platform.problem;

import static dev.attache.Given.json;
import static dev.attache.Given.patch;
import static dev.attache.Refused.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.attache.Given;
import dev.attache.Json;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A duplicate is refused with the address of what exists already. */
@QuarkusTest
class AlreadyExistsTest {
    private Given summit;

    @BeforeEach
    void aSummit() {
        summit = Given.aSummit().withVenue("Town hall", "Blue room").withVenue("Harbour", null);
    }

    @Test
    void secondVenueIsNamed() {
        String first = summit.path() + "/venues/" + summit.venue("Town hall, Blue room");
        refusedBy(
                first,
                "venue-once",
                json(Map.of("place", "Town hall", "room", "Blue room")).post(summit.path() + "/venues"));
        refusedBy(
                first,
                "venue-once",
                Given.patch(
                        summit.path() + "/venues/" + summit.venue("Harbour"),
                        Map.of("place", "Town hall", "room", "Blue room"),
                        "*"));
        assertThat(Given.patch(first, Map.of("address", "Main street"), "*").statusCode())
                .as("it is no duplicate of itself")
                .isEqualTo(200);
    }

    @Test
    void secondTransferIsNamedInEitherDirection() {
        Map<String, Object> there = Map.of("from", "Town hall", "to", "Harbour", "minutes", 20);
        Map<String, Object> back = Map.of("from", "Harbour", "to", "Town hall", "minutes", 25);
        String first = created(json(there).post(summit.path() + "/transfers"));

        refusedBy(first, "transfer-once", json(back).post(summit.path() + "/transfers"));
    }

    @Test
    void secondTableIsNamed() {
        summit.withDinner("Dinner", 10).withTable("Orchid", "Dinner", 8);

        refusedBy(
                summit.pathOfTable("Orchid", "Dinner"),
                "dinner-table-once",
                json(Map.of("name", "Orchid", "size", 4)).post(summit.pathOfDinner("Dinner") + "/tables"));
    }

    @Test
    void secondAccountIsNamed() {
        Map<String, Object> account =
                Map.of("username", summit.slug, "password", "a made-up pass phrase", "role", "reader");
        String first = created(json(account).post("/api/v1/accounts"));

        refusedBy(first, "account-username", json(account).post("/api/v1/accounts"));
    }

    @Test
    void secondSummitIsNamedByTheSlugThatWasSent() {
        refusedBy(summit.path(), "summit-slug", patch(Given.aSummit().path(), Map.of("slug", summit.slug)));
    }

    private static String created(Response answer) {
        assertThat(answer.statusCode()).isEqualTo(201);
        return answer.header("Location").replaceFirst("https?://[^/]+", "");
    }

    private static void refusedBy(String existing, String slug, Response answer) {
        Json problem = refused(answer, 409, slug);
        assertThat(problem.getString("existing")).isEqualTo(existing);
        assertThat(problem.getString("detail")).contains(" already");
    }
}
