package dev.attache.records.privacy;

import static dev.attache.Given.json;
import static dev.attache.Given.patch;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.attache.ClientFromOtherNetwork;
import dev.attache.Given;
import dev.attache.Race;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.junit.jupiter.api.RepeatedTest;

/** Whoever writes about somebody at the moment of the erasure comes before it, and goes with the rest, or too late. */
@QuarkusTest
class ErasureRaceTest {
    @Inject
    DataSource database;

    @RepeatedTest(3)
    void concurrentWritesLeaveNoDataOfErasedDelegate() throws Exception {
        PersonFixture ada = PersonFixture.delegate(Given.aSummit());
        String delegate = ada.summit.pathOfDelegate(ada.name);

        race(
                delegate,
                () -> patch(delegate, Map.of("notes", "again about " + ada.mark), "*"),
                () -> patch(
                        ada.summit.assignmentOf(ada.name, "Panel"),
                        Map.of("briefing", "Ask " + ada.mark + " again"),
                        "*"),
                () -> ada.summit.assign(ada.name, "Dropped", Map.of("briefing", "For " + ada.mark)),
                () -> given().post(delegate + "/calendar-link"));

        assertThat(ada.traces(database)).isEmpty();
    }

    @RepeatedTest(3)
    void concurrentWritesLeaveNoDataOfErasedGuest() throws Exception {
        PersonFixture bo = PersonFixture.guest(PersonFixture.delegate(Given.aSummit()).summit);
        String guest = bo.summit.pathOfGuest(bo.name);
        String link = bo.summit.link(bo.name);

        race(
                guest,
                () -> patch(guest, Map.of("notes", "again about " + bo.mark), "*"),
                () -> ClientFromOtherNetwork.given()
                        .contentType("application/json")
                        .body(Map.of("answer", "ACCEPTED", "partySize", 1, "message", bo.mark + " again"))
                        .post(link),
                () -> bo.summit.answer(
                        bo.name, Map.of("answer", "ACCEPTED", "partySize", 1, "note", bo.mark + " called again")),
                () -> json(Map.of()).post(bo.summit.pathOfInvitation(bo.name) + "/remind"));

        assertThat(bo.traces(database)).isEmpty();
    }

    /** One runner in five erases, the others write by turns. */
    @SafeVarargs
    private static void race(String person, Callable<Response>... writes) throws Exception {
        List<Response> answers = Race.of(i -> i % 5 == 0 ? () -> given().post(person + "/erase") : writes[i % 5 - 1]);

        assertThat(answers)
                .allSatisfy(a -> assertThat(a.statusCode()).as(a.asString()).isIn(200, 201, 404, 409, 429));
        assertThat(answers.get(0).statusCode()).isEqualTo(200);
    }
}
