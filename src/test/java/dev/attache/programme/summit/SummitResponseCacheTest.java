package dev.attache.programme.summit;

import static dev.attache.Given.json;
import static dev.attache.Given.patch;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.attache.Given;
import dev.attache.Race;
import dev.attache.SignedIn;
import dev.attache.Statements;
import dev.attache.platform.cache.ResponseCache;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reads of a summit are kept, and never answered stale. */
@QuarkusTest
class SummitResponseCacheTest {
    /** Reads of a summit that are not kept, by their classes. */
    private static final Map<Pattern, String> WITHOUT = Map.of(
            Pattern.compile("History.*Resource"), "the audit log is long, and read once",
            Pattern.compile("PersonalDataResource"), "personal data are not kept longer than they must",
            Pattern.compile("SummitRegistrationsResource"), "what is overdue depends on the hour",
            Pattern.compile("CheckInResource|AttendeesResource|DashboardResource"), "depends on the hour",
            Pattern.compile("MessagesResource"), "attempts of a delivery are not in the audit log",
            Pattern.compile("Guest(Tables|Imports)Resource|InvitationTablesResource|SeatingResource"), "read once");

    @Inject
    ResponseCache cache;

    private Given summit;
    private long session;

    @BeforeEach
    void summitWithTwoDelegates() {
        summit = Given.aSummit()
                .withVenue("Harbour", null)
                .withVenue("Castle", null)
                .withDelegate("Ada")
                .withDelegate("Grace");
    }

    private String itinerary() {
        if (session == 0) {
            summit.withSession("Opening", "09:00", "10:00", Map.of("venue", summit.venue("Harbour")))
                    .withSession("Closing", "10:10", "11:00", Map.of("venue", summit.venue("Castle")))
                    .assigned("Ada", "Opening")
                    .assigned("Grace", "Opening")
                    .assigned("Ada", "Closing");
            session = summit.session("Opening");
        }
        return summit.pathOfDelegate("Ada") + "/itinerary";
    }

    @Test
    void readOfASummitIsKeptOrHasAReason() {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("dev.attache");

        Set<String> neither = classes.stream()
                .filter(c -> c.isAnnotatedWith(Path.class)
                        && c.getAnnotationOfType(Path.class).value().startsWith("/api/v1/summits/{summit}"))
                .flatMap(c -> c.getMethods().stream())
                .filter(m -> m.isAnnotatedWith(GET.class) && !m.isAnnotatedWith(Cached.class))
                .map(JavaMethod::getOwner)
                .map(JavaClass::getSimpleName)
                .filter(name ->
                        WITHOUT.keySet().stream().noneMatch(p -> p.matcher(name).matches()))
                .collect(Collectors.toSet());

        assertThat(neither).isEmpty();
    }

    @Test
    void answerAskedForAgainCostsOneStatementBesideTheSignIn() {
        for (String path : List.of(itinerary(), summit.path() + "/sessions", summit.path() + "/guests?q=ada")) {
            String body = given().get(path).then().statusCode(200).extract().asString();

            assertThat(Statements.roundTrips(
                            () -> assertThat(given().get(path).asString()).isEqualTo(body)))
                    .as(path)
                    .isEqualTo(2);
        }
    }

    @Test
    void answerNotModifiedCostsOneStatementBesideTheSignIn() {
        for (String path : List.of(
                itinerary(), itinerary() + ".ics", itinerary() + ".html", summit.path() + "/assignments?page=1")) {
            String tag = given().get(path).then().statusCode(200).extract().header("ETag");

            assertThat(Statements.roundTrips(() -> given().header("If-None-Match", tag)
                            .get(path)
                            .then()
                            .statusCode(304)))
                    .as(path)
                    .isEqualTo(2);
        }
    }

    @Test
    void requestWithLongHeadersIsNotKept() {
        String path = summit.path() + "/venues";
        long before = cache.size();

        given().header("Accept-Language", "en" + ", de-madeup-madeup-madeup;q=0.1".repeat(40))
                .get(path)
                .then()
                .statusCode(200);

        assertThat(cache.size()).isEqualTo(before);
    }

    @Test
    void keptAnswerHasTheHeadersOfTheFirst() {
        String path = itinerary() + ".ics";
        Response first = given().get(path);
        Response again = given().get(path);

        assertThat(again.headers().asList().stream()
                        .map(h -> h.getName() + ": " + h.getValue())
                        .toList())
                .containsExactlyInAnyOrderElementsOf(first.headers().asList().stream()
                        .map(h -> h.getName() + ": " + h.getValue())
                        .toList());
        assertThat(again.asString()).isEqualTo(first.asString());
    }

    @Test
    void changeOfAnythingThatAnItineraryShowsIsSeenAtOnce() {
        String itinerary = itinerary();
        Map<String, Supplier<Response>> changes = new LinkedHashMap<>();
        changes.put("the delegate's name", () -> patch(summit.pathOfDelegate("Ada"), Map.of("precedence", 7)));
        changes.put(
                "a companion's name",
                () -> patch(summit.pathOfDelegate("Grace"), Map.of("name", Map.of("en", "Grace M."))));
        changes.put("a session's title", () -> patch(opening(), Map.of("title", Map.of("en", "Opening Plenary"))));
        changes.put("a translation", () -> patch(opening(), Map.of("title", Map.of("en", "Opening", "zh-Hant", "開幕"))));
        changes.put("speakers", () -> patch(opening(), Map.of("speakers", List.of(Map.of("name", "A. Speaker")))));
        changes.put(
                "a venue",
                () -> patch(summit.path() + "/venues/" + summit.venue("Harbour"), Map.of("address", "Pier 1")));
        changes.put("a transfer", () -> json(Map.of("from", "Harbour", "to", "Castle", "minutes", 33))
                .post(summit.path() + "/transfers"));
        changes.put("the summit", () -> patch(summit.path(), Map.of("maxPerDay", 1)));
        changes.put("a duty", () -> json(Map.of("duty", "MODERATOR")).put(summit.assignmentOf("Ada", "Opening")));
        changes.put(
                "a companion", () -> given().header("If-Match", "*").delete(summit.assignmentOf("Grace", "Opening")));
        changes.put("a cancelled session", () -> json(Map.of()).post(opening() + "/cancel"));
        for (Map.Entry<String, Supplier<Response>> change : changes.entrySet()) {
            String before = given().get(itinerary).asString();
            assertThat(given().get(itinerary).asString()).isEqualTo(before);
            assertThat(change.getValue().get().statusCode()).as(change.getKey()).isLessThan(300);

            assertThat(given().get(itinerary).asString()).as(change.getKey()).isNotEqualTo(before);
        }
    }

    private String opening() {
        return summit.path() + "/sessions/" + session;
    }

    @Test
    void changeOfAGuestLeavesTheItineraryKept() {
        String itinerary = itinerary();
        summit.withGuest("Linus");
        given().get(itinerary);
        patch(summit.pathOfGuest("Linus"), Map.of("organisation", "A made-up one"));

        assertThat(Statements.roundTrips(() -> given().get(itinerary))).isEqualTo(2);
    }

    @Test
    void guestsShowAChangedDelegateAtOnce() {
        summit.withGuest("Linus", Map.of("lookedAfterBy", summit.delegate("Ada")));
        String before = given().get(summit.path() + "/guests").asString();
        patch(summit.pathOfDelegate("Ada"), Map.of("name", Map.of("en", "Ada L.")));

        assertThat(given().get(summit.path() + "/guests").asString()).isNotEqualTo(before);
    }

    @Test
    void keptAnswerIsForItsCallerOnly() {
        String itinerary = itinerary();
        given().get(itinerary).then().statusCode(200);

        SignedIn.as("delegate", Map.of("email", "nobody@example.org"))
                .asks()
                .get(itinerary)
                .then()
                .statusCode(403);
        given().auth().none().get(itinerary).then().statusCode(401);
    }

    @Test
    void keptAnswerIsInTheLanguageThatIsAskedFor() {
        String path = itinerary() + ".html";
        String english = given().header("Accept-Language", "en").get(path).asString();
        String chinese = given().header("Accept-Language", "zh-Hant").get(path).asString();

        assertThat(chinese).isNotEqualTo(english);
        assertThat(given().header("Accept-Language", "en").get(path).asString()).isEqualTo(english);
    }

    @Test
    void answerReadAfterAChangeIsNeverOlderThanTheChange() throws Exception {
        String itinerary = itinerary();
        int writers = 6;
        for (int i = 0; i < writers; i++) {
            summit.withSession("Talk " + i, "1" + (i + 2) + ":00", "1" + (i + 2) + ":30")
                    .assigned("Ada", "Talk " + i);
        }

        Race.of(writers, i -> () -> {
            String talk = summit.pathOf("Talk " + i);
            for (int n = 0; n < 12; n++) {
                String title = "Talk " + i + " as changed " + n + " times";
                patch(talk, Map.of("title", Map.of("en", title)), "*").then().statusCode(200);
                assertThat(given().get(itinerary).asString()).contains(title);
                assertThat(given().get(summit.path() + "/sessions").asString()).contains(title);
            }
            return 200;
        });
    }

    @Test
    void erasureEmptiesTheCache() {
        given().get(itinerary());
        given().post(summit.pathOfDelegate("Ada") + "/erase").then().statusCode(200);

        assertThat(cache.size()).isZero();
    }
}
