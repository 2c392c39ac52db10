package dev.attache.platform.access;

import static io.restassured.RestAssured.given;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.attache.Given;
import dev.attache.Json;
import dev.attache.SignedIn;
import dev.attache.platform.openapi.Described;
import dev.attache.platform.openapi.Described.Operation;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Who may do what. Every operation of the API's document, and every one that it leaves out (by class and method), stands
 * here under the least that one has to be; an operation without a decision, or whose document or behaviour differs from
 * it, fails.
 */
@QuarkusTest
class RoleTableTest {
    private static final String NOBODY = "nobody";
    private static final String ANYBODY = "anybody who has signed in";

    /** Of its own, so that the unknown secret links asked for here do not throttle other tests. */
    private static final String NETWORK = "198.19.0.1";

    private static final String DOOR_OR_READER = "door or reader";

    /** Sign-in and sign-out themselves, which SignInTest and OidcRolesTest test. */
    private static final String SIGN_IN = "sign-in";

    private static final Map<String, String> LEAST = Map.of(
            NOBODY,
            """
            subscribeToCalendar getOwnInvitation answerOwnInvitation RsvpResource.answer SignInResource.page""",
            SIGN_IN,
            "SignInResource.signIn SignInResource.organisation SignInResource.signOut",
            ANYBODY,
            "getMe changePassword",
            "delegate",
            """
            listSummits getSummit listSessions getSession listSideEvents getSideEvent listSpeakers listVenues getVenue
            listTransfers getTransfer getDelegate getItinerary getItineraryPage getItineraryCalendar getItineraryJson
            createCalendarLink deleteCalendarLink""",
            "door",
            "createAttendee recordArrival CheckInResource.arrival CheckInResource.unexpected",
            DOOR_OR_READER,
            "getAttendee getCheckIn getCheckInPage",
            "reader",
            """
            listDelegates listCandidates listRegistrations listRegistrationsOfSideEvent getRegistration listAssignments listAssignmentsOfEngagement getAssignment listClashes getCoverage
            listItineraries listItinerariesTable listItinerariesJson listGuests getGuest exportGuestsCsv exportGuestsXlsx
            listDinners getDinner getDinnerSummary getDinnerOverview listInvitations getInvitation exportInvitationsCsv
            exportInvitationsXlsx listMessages getMessage getMessageSource getMessagePage listAttendees listTables getTable
            getSeating getSeatingPage getPlaceCards getKitchenList getKitchenTable getKitchenPage getKitchenWorkbook
            listHistory listHistoryOfOne listHistoryOfTable
            listHistoryOfInvitation listHistoryOfAttendee listHistoryOfAssignment listHistoryOfRegistration InvitationsResource.table""",
            "unit-desk",
            """
            createDelegate replaceDelegate changeDelegate deleteDelegate assign changeAssignment dropAssignment register
            deleteRegistration""",
            "desk",
            """
            createSummit replaceSummit changeSummit deleteSummit createSession replaceSession changeSession deleteSession
            cancelSession reinstateSession cancelSideEvent reinstateSideEvent cancelDinner reinstateDinner
            createSideEvent replaceSideEvent changeSideEvent deleteSideEvent createVenue replaceVenue changeVenue deleteVenue
            createTransfer replaceTransfer changeTransfer deleteTransfer replaceAssignmentsOfEngagement createGuest
            replaceGuest changeGuest deleteGuest importGuests createDinner replaceDinner changeDinner deleteDinner
            createInvitation replaceInvitation changeInvitation deleteInvitation createInvitationLink sendInvitation
            sendInvitations remindGuest remindGuests recordRsvp withdrawInvitation recordAttendance takeCalendarReply
            retryMessage releaseMessages discardMessages getPersonalData erasePerson createTable replaceTable changeTable deleteTable seat unseat replaceSeating deleteAttendee""",
            "admin",
            "listAccounts createAccount getAccount replaceAccount changeAccount deleteAccount listHistoryOfAccount");

    /** Who is at least what. */
    private static final Map<String, Set<String>> AT_LEAST = Map.of(
            NOBODY,
            Set.of(NOBODY, "admin", "desk", "unit-desk", "reader", "door", "delegate"),
            ANYBODY,
            Set.of("admin", "desk", "unit-desk", "reader", "door", "delegate"),
            "delegate",
            Set.of("admin", "desk", "unit-desk", "reader", "delegate"),
            "door",
            Set.of("admin", "desk", "door"),
            DOOR_OR_READER,
            Set.of("admin", "desk", "unit-desk", "door", "reader"),
            "reader",
            Set.of("admin", "desk", "unit-desk", "reader"),
            "unit-desk",
            Set.of("admin", "desk", "unit-desk"),
            "desk",
            Set.of("admin", "desk"),
            "admin",
            Set.of("admin"));

    private static final Map<String, Supplier<RequestSpecification>> PEOPLE = new HashMap<>();

    private Described document;
    private Given summit;

    @BeforeEach
    void oneOfEachRole() throws JsonProcessingException {
        if (PEOPLE.isEmpty()) {
            PEOPLE.put(NOBODY, () -> given().auth().none());
            PEOPLE.put("unit-desk", SignedIn.as("desk", Map.of("unit", "A unit of the test"))::asks);
            for (String role : List.of("admin", "desk", "reader", "door", "delegate")) {
                PEOPLE.put(role, SignedIn.as(role)::asks);
            }
        }
        document = Described.now();
        summit = Given.aSummit();
    }

    @Test
    void everyOperationHasADecision() {
        Set<String> decided = LEAST.values().stream()
                .flatMap(ids -> Arrays.stream(ids.split("\\s+")))
                .collect(toSet());
        assertThat(Stream.concat(document.operations().stream(), Described.hidden().stream())
                        .map(Operation::id))
                .containsExactlyInAnyOrderElementsOf(decided);
    }

    @Test
    void documentNamesTheDecidedRoles() {
        SoftAssertions all = new SoftAssertions();
        for (Operation operation : document.operations()) {
            String least = least(operation);
            all.assertThat(operation.node().path("x-least-roles").toString())
                    .as(operation.id())
                    .isEqualTo(
                            switch (least) {
                                case NOBODY -> "";
                                case ANYBODY -> "[]";
                                case DOOR_OR_READER -> "[\"door\",\"reader\"]";
                                default -> "[\"" + least + "\"]";
                            });
            all.assertThat(operation.node().path("security").toString())
                    .as(operation.id())
                    .isEqualTo(least.equals(NOBODY) ? "[]" : "");
        }
        all.assertAll();
    }

    @Test
    void everyRoleMayCallExactlyItsOperations() {
        SoftAssertions all = new SoftAssertions();
        for (Operation operation : operations()) {
            for (String who : new TreeSet<>(PEOPLE.keySet())) {
                Response answer = ask(operation, PEOPLE.get(who).get());
                String what = who + " " + operation.id() + " → " + answer.asString();
                if (AT_LEAST.get(least(operation)).contains(who)) {
                    all.assertThat(answer.statusCode())
                            .as(what)
                            .isNotIn(401, 403)
                            .isLessThan(500);
                } else {
                    all.assertThat(answer.statusCode()).as(what).isEqualTo(who.equals(NOBODY) ? 401 : 403);
                }
            }
        }
        all.assertAll();
    }

    @Test
    void foreignSummitIsNotFound() {
        String elsewhere = Given.aSummit().slug;
        for (String role : List.of("desk", "reader", "door", "delegate")) {
            var stranger = SignedIn.as(role, Map.of("summits", List.of(elsewhere)));
            SoftAssertions all = new SoftAssertions();
            for (Operation operation : operations()) {
                if (operation.path().contains("{summit}")
                        && AT_LEAST.get(least(operation)).contains(role)) {
                    Response answer = ask(operation, stranger.asks());
                    all.assertThat(answer.statusCode())
                            .as(role + " " + operation.id())
                            .isEqualTo(404);
                    all.assertThat(answer.asString()).contains("There is no summit " + summit.slug + ".");
                }
            }
            all.assertAll();
        }
    }

    @Test
    void accountWithoutSummitsListsNone() {
        var newcomer = SignedIn.as("desk", Map.of("summits", List.of()));
        assertThat(Json.of(newcomer.asks().get("/api/v1/summits")).getInt("count"))
                .isZero();
    }

    @Test
    void accountOfCertainSummitsCreatesNoSummit() {
        var desk = SignedIn.as("desk", Map.of("summits", List.of(summit.slug)));
        var answer = desk.asks()
                .contentType("application/json")
                .body(given().get(summit.path()).asString())
                .post("/api/v1/summits");
        assertThat(answer.statusCode()).isEqualTo(403);
    }

    /** Those of the document and those that it leaves out, but for sign-in itself. */
    private List<Operation> operations() {
        return Stream.concat(document.operations().stream(), Described.hidden().stream())
                .filter(operation -> !least(operation).equals(SIGN_IN))
                .toList();
    }

    /** In a summit that is there, at an id that is not, with a body that says nothing. */
    private Response ask(Operation operation, RequestSpecification request) {
        String address = operation
                .path()
                .replace("{summit}", summit.slug)
                .replace("{kind}", "sessions")
                .replace("{people}", "guests")
                .replaceAll("\\{\\w+}", "0");
        if (operation.node().has("requestBody")) {
            request.contentType(operation.mediaType()).body("{}");
        }
        if (operation.isHidden() && !operation.produces().isEmpty()) {
            request.accept(operation.produces().get(0));
        }
        request.header("X-Forwarded-For", NETWORK);
        return request.request(operation.method().toUpperCase(), address);
    }

    private static String least(Operation operation) {
        return LEAST.entrySet().stream()
                .filter(e -> List.of(e.getValue().split("\\s+")).contains(operation.id()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new AssertionError("No decision for " + operation.id()));
    }
}
