package dev.attache.delegation.assignment;

import static dev.attache.Given.at;
import static dev.attache.Given.patch;
import static dev.attache.Given.read;
import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.post;
import static org.assertj.core.api.Assertions.assertThat;

import dev.attache.Given;
import dev.attache.Jdbc;
import dev.attache.Json;
import dev.attache.Race;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Sixteen at once: over HTTP, where the rule answers, and on the bare database, where the constraint does. */
@QuarkusTest
class AssignmentRaceTest {
    /** Few: each deadlock among them lasts the second after which PostgreSQL looks for it. */
    private static final int ON_THE_BARE_DATABASE = 4;

    @Inject
    DataSource database;

    @RepeatedTest(3)
    void oneOfManySimultaneousClashesWins() throws Exception {
        Given summit = Given.aSummit().withDelegate("Ada");
        for (int i = 0; i < Race.RUNNERS; i++) {
            summit.withSession("Session " + i, "09:%02d".formatted(i), "10:00");
        }

        List<Response> answers = Race.of(i -> () -> summit.assign("Ada", "Session " + i));

        assertThat(answers.stream().filter(a -> a.statusCode() == 201)).hasSize(1);
        assertThat(answers.stream().filter(a -> a.statusCode() == 409)).hasSize(Race.RUNNERS - 1);
        assertThat(answers.stream().filter(a -> a.statusCode() == 409).map(a -> Json.of(a)
                        .getString("type")))
                .allMatch(type -> type.endsWith("/clash"));
        assertThat(read(summit.path() + "/assignments").getInt("count")).isEqualTo(1);
    }

    @RepeatedTest(3)
    void oneOfManyGetsTheLastPlace() throws Exception {
        Given summit = Given.aSummit().withSession("Opening", "09:00", "10:00", Map.of("quota", 1));
        for (int i = 0; i < Race.RUNNERS; i++) {
            summit.withDelegate("Delegate " + i);
        }

        List<Response> answers = Race.of(i -> () -> summit.assign("Delegate " + i, "Opening"));

        assertThat(answers.stream().filter(a -> a.statusCode() == 201)).hasSize(1);
        assertThat(answers.stream().filter(a -> a.statusCode() == 409).map(a -> Json.of(a)
                        .getString("type")))
                .hasSize(Race.RUNNERS - 1)
                .allMatch(type -> type.endsWith("/quota"));
        assertThat(read(summit.pathOf("Opening")).getInt("assigned")).isEqualTo(1);
    }

    @RepeatedTest(3)
    void movesAndAssignmentsAtOnceLeaveNobodyDoubleBooked() throws Exception {
        Given summit = Given.aSummit().withDelegate("Ada").withSession("Opening", "09:00", "10:00");
        for (int i = 0; i < Race.RUNNERS; i++) {
            summit.withSession("Session " + i, "%02d:00".formatted(10 + i / 2), null);
        }

        List<Response> answers = Race.of(i -> () -> i % 2 == 0
                ? summit.assign("Ada", "Session " + i)
                : patch(summit.pathOf("Session " + (i - 1)), Map.of("startsAt", at("12:30"))));

        assertThat(answers).allMatch(a -> List.of(200, 201, 409).contains(a.statusCode()));
        assertThat(read(summit.path() + "/clashes?type=CLASH").getInt("count")).isZero();
    }

    @RepeatedTest(3)
    void oneOfManySimultaneousEditsWins() throws Exception {
        Given summit = Given.aSummit().withDelegate("Ada");
        String tag = get(summit.pathOfDelegate("Ada")).header("ETag");

        List<Response> answers =
                Race.of(i -> () -> patch(summit.pathOfDelegate("Ada"), Map.of("notes", "By " + i), tag));

        assertThat(answers.stream().filter(a -> a.statusCode() == 200)).hasSize(1);
        assertThat(answers.stream().filter(a -> a.statusCode() == 412)).hasSize(Race.RUNNERS - 1);
    }

    @Test
    void databaseRefusesDoubleBookingByItself() throws Exception {
        Given summit = Given.aSummit().withDelegate("Ada");
        for (int i = 0; i < ON_THE_BARE_DATABASE; i++) {
            summit.withSession("Session " + i, "09:%02d".formatted(i), "10:00");
        }

        List<String> outcomes = Race.of(
                ON_THE_BARE_DATABASE,
                i -> () -> insert(summit, summit.session("Session " + i), summit.delegate("Ada")));

        // Those who insert at the very same moment wait for each other, until PostgreSQL ends all but one.
        assertThat(outcomes).containsOnlyOnce(Jdbc.DONE);
        assertThat(outcomes)
                .filteredOn(o -> o.contains("assignment_no_clash") || o.contains("deadlock detected"))
                .hasSize(ON_THE_BARE_DATABASE - 1);
    }

    @Test
    void databaseRefusesOneMoreThanTheQuotaByItself() throws Exception {
        Given summit = Given.aSummit().withSession("Opening", "09:00", "10:00", Map.of("quota", 3));
        for (int i = 0; i < Race.RUNNERS; i++) {
            summit.withDelegate("Delegate " + i);
        }

        List<String> outcomes =
                Race.of(i -> () -> insert(summit, summit.session("Opening"), summit.delegate("Delegate " + i)));

        assertThat(outcomes).filteredOn(Jdbc.DONE::equals).hasSize(3);
        assertThat(outcomes).filteredOn(o -> o.contains("engagement_quota")).hasSize(Race.RUNNERS - 3);
    }

    @Test
    void databaseRefusesToMoveAnEngagementIntoAClash() throws Exception {
        Given summit = Given.aSummit()
                .withDelegate("Ada")
                .withSession("Opening", "09:00", "10:00")
                .withSession("Panel", "10:00", "11:00")
                .assigned("Ada", "Opening")
                .assigned("Ada", "Panel");

        String outcome = Jdbc.execute(
                database,
                "update engagement set starts_at = starts_at - interval '5 minutes' where id = ?",
                summit.session("Panel"));

        assertThat(outcome).contains("assignment_no_clash");
    }

    @RepeatedTest(3)
    void reinstatementsAtOnceLeaveNobodyDoubleBooked() throws Exception {
        Given summit = Given.aSummit().withDelegate("Ada");
        for (int i = 0; i < Race.RUNNERS; i++) {
            summit.withSession("Session " + i, "09:%02d".formatted(i), "10:00").assigned("Ada", "Session " + i);
            post(summit.pathOf("Session " + i) + "/cancel").then().statusCode(200);
        }

        List<Response> answers = Race.of(i -> () -> post(summit.pathOf("Session " + i) + "/reinstate"));

        assertThat(answers.stream().filter(a -> a.statusCode() == 200)).hasSize(1);
        assertThat(answers.stream().filter(a -> a.statusCode() == 409).map(a -> Json.of(a)
                        .getString("type")))
                .hasSize(Race.RUNNERS - 1)
                .allMatch(type -> type.endsWith("/clash"));
        assertThat(read(summit.path() + "/sessions?status=SCHEDULED").getInt("count"))
                .isEqualTo(1);
    }

    @Test
    void databaseRefusesToReinstateAnEngagementIntoAClash() throws Exception {
        Given summit = Given.aSummit().withDelegate("Ada");
        for (int i = 0; i < ON_THE_BARE_DATABASE; i++) {
            summit.withSession("Session " + i, "09:%02d".formatted(i), "10:00").assigned("Ada", "Session " + i);
            post(summit.pathOf("Session " + i) + "/cancel").then().statusCode(200);
        }

        List<String> outcomes = Race.of(
                ON_THE_BARE_DATABASE,
                i -> () -> Jdbc.execute(
                        database,
                        "update engagement set status = 'SCHEDULED' where id = ?",
                        summit.session("Session " + i)));

        assertThat(outcomes).containsOnlyOnce(Jdbc.DONE);
        assertThat(outcomes)
                .filteredOn(o -> o.contains("assignment_no_clash") || o.contains("deadlock detected"))
                .hasSize(ON_THE_BARE_DATABASE - 1);
    }

    private String insert(Given summit, long engagement, long delegate) {
        return Jdbc.execute(
                database,
                """
                insert into assignment (id, version, summit_id, delegate_id, engagement_id, duty, uid, sequence, changed_at)
                select nextval('assignment_seq') * -1, 0, summit_id, ?, id, 'PARTICIPANT', gen_random_uuid(), 0, now()
                from engagement where id = ?""",
                delegate,
                engagement);
    }
}
