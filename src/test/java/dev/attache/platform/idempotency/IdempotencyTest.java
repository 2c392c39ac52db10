package dev.attache.platform.idempotency;

import static dev.attache.Given.json;
import static dev.attache.Given.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;

import dev.attache.Given;
import dev.attache.Json;
import dev.attache.Race;
import dev.attache.SignedIn;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class IdempotencyTest {
    @Inject
    EntityManager entities;

    private final String key = UUID.randomUUID().toString();

    @Test
    void repeatGetsTheSameAnswerAndCreatesNothing() {
        Given summit = Given.aSummit();

        Response first = add(summit, "Ada");
        Response again = add(summit, "Ada");

        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(count(summit)).isEqualTo(1);
    }

    @Test
    void keyOfAnotherBodyIsRefused() {
        Given summit = Given.aSummit();
        add(summit, "Ada");

        add(summit, "Bea").then().statusCode(422).body("type", endsWith("/key-reused"));
        assertThat(count(summit)).isEqualTo(1);
    }

    @Test
    void keyOfAnotherAddressIsRefused() {
        add(Given.aSummit(), "Ada");

        add(Given.aSummit(), "Ada").then().statusCode(422);
    }

    @Test
    void refusedAttemptLeavesTheKeyFree() {
        Given summit = Given.aSummit();
        json(Map.of("name", Map.of("en", "Ada"), "precedence", 0))
                .header("Idempotency-Key", key)
                .post(summit.path() + "/delegates")
                .then()
                .statusCode(400);

        assertThat(add(summit, "Ada").statusCode()).isEqualTo(201);
    }

    @Test
    void keyIsForgottenAfterADay() {
        Given summit = Given.aSummit();
        add(summit, "Ada");
        QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery(
                        "update stored_answer set created_at = created_at - interval '24 hours' where key_hash = :key")
                .setParameter("key", hash())
                .executeUpdate());

        assertThat(add(summit, "Bea").statusCode()).isEqualTo(201);
        assertThat(count(summit)).isEqualTo(2);
    }

    @Test
    void storedAnswerCannotBeReadWithoutTheKey() {
        add(Given.aSummit(), "Readable");

        byte[] stored = (byte[]) entities.createNativeQuery("select answer from stored_answer where key_hash = :key")
                .setParameter("key", hash())
                .getSingleResult();
        assertThat(new String(stored, StandardCharsets.ISO_8859_1)).doesNotContain("Readable", "delegates");
    }

    @RepeatedTest(3)
    void manyRepeatsAtOnceCreateOne() throws Exception {
        Given summit = Given.aSummit();

        List<Response> answers = Race.of(i -> () -> add(summit, "Ada"));

        assertThat(answers).allMatch(a -> a.statusCode() == 201 || a.statusCode() == 409);
        assertThat(answers.stream()
                        .filter(a -> a.statusCode() == 201)
                        .map(Response::asString)
                        .distinct())
                .hasSize(1);
        assertThat(count(summit)).isEqualTo(1);
        assertThat(add(summit, "Ada").statusCode()).isEqualTo(201);
    }

    @Test
    void keysOfTwoAccountsAreApart() {
        Given summit = Given.aSummit();
        Response first = add(summit, "Ada");
        SignedIn.as("desk").signsIn();

        Response others = add(summit, "Ada");

        assertThat(others.statusCode()).isEqualTo(201);
        assertThat(Json.of(others).getLong("id")).isNotEqualTo(Json.of(first).getLong("id"));
        assertThat(count(summit)).isEqualTo(2);
    }

    private Response add(Given summit, String name) {
        return json(Map.of("name", Map.of("en", name)))
                .header("Idempotency-Key", key)
                .post(summit.path() + "/delegates");
    }

    private byte[] hash() {
        return StoredAnswers.hash("admin\n" + key);
    }

    private static int count(Given summit) {
        return read(summit.path() + "/delegates").getInt("count");
    }
}
