package dev.attache.identity.account;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.attache.Given;
import dev.attache.Json;
import dev.attache.SignedIn;
import dev.attache.SignedIn.Person;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A caller finds the own delegates, and the door the dinners, without knowing a number. */
@QuarkusTest
class MeResourceTest {
    private final String email = "ada-" + UUID.randomUUID() + "@example.org";

    @Test
    void delegateReachesTheOwnItinerary() {
        Given summit = Given.aSummit()
                .withDelegate("Ada", Map.of("email", email.toUpperCase()))
                .withDelegate("Bob", Map.of("email", "bob@example.org"));
        Person ada = SignedIn.as("delegate", Map.of("email", email, "summits", List.of(summit.slug)));

        Json me = me(ada);

        assertThat(me.each("delegates")).singleElement().satisfies(own -> {
            assertThat(own.getString("summit")).isEqualTo(summit.slug);
            assertThat(own.getLong("id")).isEqualTo(summit.delegate("Ada"));
            for (String link : List.of("delegate", "itinerary")) {
                String path = URI.create(own.getString(link)).getPath();
                assertThat(path).startsWith(summit.pathOfDelegate("Ada"));
                assertThat(ada.asks().get(path).statusCode()).as(link).isEqualTo(200);
            }
        });
        assertThat(me.getString("dinners")).isNull();
    }

    @Test
    void delegateOfTwoSummitsIsFoundInTheOnesThatTheAccountSees() {
        Given first = Given.aSummit().withDelegate("Ada", Map.of("email", email));
        Given later = Given.aSummit(Map.of("startsOn", "2031-05-14", "endsOn", "2031-05-15"))
                .withDelegate("Ada", Map.of("email", email));

        assertThat(me(SignedIn.as("delegate", Map.of("email", email))).getList("delegates.summit"))
                .containsExactly(later.slug, first.slug);
        assertThat(me(SignedIn.as("delegate", Map.of("email", email, "summits", List.of(first.slug))))
                        .getList("delegates.summit"))
                .containsExactly(first.slug);
        assertThat(me(SignedIn.as("delegate", Map.of("email", email, "summits", List.of())))
                        .getList("delegates"))
                .isEmpty();
    }

    @Test
    void callerWithoutAMailAddressIsNoDelegate() {
        Given.aSummit().withDelegate("Ada");

        assertThat(me(SignedIn.as("delegate")).getList("delegates")).isEmpty();
    }

    @Test
    void doorReachesTheCheckInOfItsDinners() {
        Given summit = Given.aSummit()
                .withDelegate("Ada", Map.of("email", email))
                .withDinner("Dinner", 9)
                .withDinner("Cancelled", 9);
        given().post(summit.pathOfDinner("Cancelled") + "/cancel").then().statusCode(200);
        Given.aSummit().withDinner("Elsewhere", 9);
        Person door = SignedIn.as("door", Map.of("email", email, "summits", List.of(summit.slug)));

        Json me = me(door);

        assertThat(me.each("dinners")).singleElement().satisfies(dinner -> {
            assertThat(dinner.getString("summit")).isEqualTo(summit.slug);
            assertThat(dinner.getString("title.en")).isEqualTo("Dinner");
            assertThat(summit.pathOfDinner("Dinner")).endsWith("/" + dinner.getLong("id"));
            String path = URI.create(dinner.getString("checkIn")).getPath();
            assertThat(door.asks().get(path).statusCode()).isEqualTo(200);
        });
        assertThat(me.getList("delegates")).isEmpty();
    }

    private static Json me(Person person) {
        return Json.of(person.asks().get("/api/v1/me"));
    }
}
