package dev.attache.platform.http;

import static dev.attache.Given.json;
import static dev.attache.Given.patch;
import static dev.attache.Given.read;
import static dev.attache.Refused.invalid;
import static dev.attache.Refused.refused;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import dev.attache.Given;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MergePatchTest {

    @Test
    void memberThatIsNotSentIsKept() {
        Given summit = Given.aSummit().withDelegate("Ada", Map.of("email", "ada@example.org"));

        patch(summit.pathOfDelegate("Ada"), Map.of("notes", "Window seat."))
                .then()
                .statusCode(200);

        assertThat(read(summit.pathOfDelegate("Ada")).getString("email")).isEqualTo("ada@example.org");
        assertThat(read(summit.pathOfDelegate("Ada")).getString("notes")).isEqualTo("Window seat.");
    }

    @Test
    void nullRemovesAMember() {
        Given summit = Given.aSummit().withDelegate("Ada", Map.of("email", "ada@example.org"));
        Map<String, Object> none = new HashMap<>();
        none.put("email", null);

        patch(summit.pathOfDelegate("Ada"), none).then().statusCode(200);

        assertThat(read(summit.pathOfDelegate("Ada")).getString("email")).isNull();
    }

    @Test
    void oneLanguageIsAddedToTheOthers() {
        Given summit = Given.aSummit().withDelegate("Ada");

        patch(summit.pathOfDelegate("Ada"), Map.of("name", Map.of("zh-Hant", "測試")));

        assertThat(read(summit.pathOfDelegate("Ada")).getMap("name")).isEqualTo(Map.of("en", "Ada", "zh-Hant", "測試"));
    }

    @Test
    void listIsReplacedAsAWhole() {
        Given summit = Given.aSummit().withDelegate("Ada", Map.of("languages", List.of("en", "et")));

        patch(summit.pathOfDelegate("Ada"), Map.of("languages", List.of("fr")));

        assertThat(read(summit.pathOfDelegate("Ada")).getList("languages")).containsExactly("fr");
    }

    @Test
    void patchToAnInvalidWholeChangesNothing() {
        Given summit = Given.aSummit().withDelegate("Ada");
        Map<String, Object> nameless = new HashMap<>(Map.of("notes", "Window seat."));
        nameless.put("name", null);

        patch(summit.pathOfDelegate("Ada"), nameless)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/name"));

        assertThat(read(summit.pathOfDelegate("Ada")).getString("notes")).isNull();
    }

    @Test
    void unknownMemberIsNamed() {
        Given summit = Given.aSummit().withDelegate("Ada");

        patch(summit.pathOfDelegate("Ada"), Map.of("nonsense", 1))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/nonsense"))
                .body("detail", containsString("nonsense"));
    }

    @Test
    void patchIsAnObject() {
        Given summit = Given.aSummit().withDelegate("Ada");

        for (String body : List.of("[]", "1", "\"text\"", "null", "true", "")) {
            patch(summit.pathOfDelegate("Ada"), body, "*").then().statusCode(400);
        }
    }

    @Test
    void patchHasItsOwnMediaType() {
        Given summit = Given.aSummit().withDelegate("Ada");

        json(Map.of("notes", "x"))
                .header("If-Match", "*")
                .patch(summit.pathOfDelegate("Ada"))
                .then()
                .statusCode(415);
        given().contentType(MergePatch.MEDIA_TYPE)
                .header("If-Match", "*")
                .body("{\"notes\": \"x\"}")
                .put(summit.pathOfDelegate("Ada"))
                .then()
                .statusCode(415);
    }

    @Test
    void numberNeverBecomesText() {
        Given summit = Given.aSummit().withVenue("Hall", null).withDelegate("Ada");

        for (String number : List.of("1e400", "-1e400", "1", "-0", "0.5", "true")) {
            invalid(raw(summit.path() + "/venues/" + summit.venue("Hall"), "{\"place\":" + number + "}"), "/place");
            invalid(raw(summit.pathOfDelegate("Ada"), "{\"name\":{\"en\":" + number + "}}"), "/name/en");
        }
        for (String number : List.of("1e400", "1.0", "99999999999999999999", "\"1\"", "-1")) {
            invalid(raw(summit.pathOfDelegate("Ada"), "{\"precedence\":" + number + "}"), "/precedence");
        }
        refused(raw(summit.pathOfDelegate("Ada"), "{\"precedence\":NaN}"), 400, "malformed");
    }

    private static Response raw(String path, String patch) {
        return given().contentType(MergePatch.MEDIA_TYPE)
                .header("If-Match", "*")
                .body(patch)
                .patch(path);
    }
}
