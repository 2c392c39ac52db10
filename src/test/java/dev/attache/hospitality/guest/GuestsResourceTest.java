package dev.attache.hospitality.guest;

import static dev.attache.Given.json;
import static dev.attache.Given.names;
import static dev.attache.Given.patch;
import static dev.attache.Given.read;
import static dev.attache.Refused.invalid;
import static dev.attache.Refused.refused;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.attache.Given;
import dev.attache.Json;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class GuestsResourceTest {
    private Given summit;

    @BeforeEach
    void aSummit() {
        summit = Given.aSummit().withDelegate("Ada");
    }

    @Test
    void guestKeepsAllMembers() {
        summit.withGuest(
                "Example Guest",
                Map.ofEntries(
                        Map.entry("name", Map.of("en", "Example Guest", "zh-Hant", "測試賓客")),
                        Map.entry("honorific", "Dr"),
                        Map.entry("position", "Chair"),
                        Map.entry("organisation", "Example Foundation"),
                        Map.entry("country", "uy"),
                        Map.entry("category", "steering-committee"),
                        Map.entry("email", "guest@example.org"),
                        Map.entry("phone", "+372 000"),
                        Map.entry("language", "en"),
                        Map.entry("diet", List.of("vegetarian", "nut-allergy")),
                        Map.entry("dietNote", "no coriander"),
                        Map.entry("lookedAfterBy", summit.delegate("Ada")),
                        Map.entry("relevance", "Chairs the committee"),
                        Map.entry("notes", "Met in 2029")));

        Json guest = read(summit.pathOfGuest("Example Guest"));

        assertThat(guest.getString("name.zh-Hant")).isEqualTo("測試賓客");
        assertThat(guest.getString("country")).isEqualTo("UY");
        assertThat(guest.getList("diet", String.class)).containsExactly("vegetarian", "nut-allergy");
        assertThat(guest.getString("dietNote")).isEqualTo("no coriander");
        assertThat(guest.getString("lookedAfterBy.name.en")).isEqualTo("Ada");
        assertThat(guest.getString("relevance")).isEqualTo("Chairs the committee");
    }

    @Test
    void categoriesAndDietsMayBeNamedInAnyLanguage() {
        summit.withGuest("A", Map.of("category", "指導委員會", "diet", List.of("VEGAN", "Nut Allergy", "vegan")));

        Json guest = read(summit.pathOfGuest("A"));

        assertThat(guest.getString("category")).isEqualTo("steering-committee");
        assertThat(guest.getList("diet", String.class)).containsExactly("vegan", "nut-allergy");
    }

    @Test
    void wordsOutsideOfTheVocabulariesAreNamed() {
        invalid(create(Map.of("category", "royalty")), "/category");
        invalid(create(Map.of("diet", List.of("vegan", "stardust"))), "/diet/1");
        invalid(create(Map.of("country", "XX")), "/country");
        invalid(create(Map.of("email", "no address")), "/email");
        invalid(create(Map.of("lookedAfterBy", 0)), "/lookedAfterBy");
    }

    @Test
    void guestsStandInProtocolOrder() {
        Given ordered = Given.aSummit(Map.of(
                        "guestCategories",
                        List.of(
                                Map.of("code", "zeta", "name", Map.of("en", "First")),
                                Map.of("code", "alpha", "name", Map.of("en", "Second")))))
                .withGuest("D")
                .withGuest("C", Map.of("category", "alpha"))
                .withGuest("B", Map.of("category", "zeta"))
                .withGuest("A", Map.of("category", "zeta"));

        assertThat(names(read(ordered.path() + "/guests"), "name.en")).containsExactly("A", "B", "C", "D");
        assertThat(names(read(ordered.path() + "/guests?sort=-name"), "name.en"))
                .containsExactly("D", "C", "B", "A");
    }

    @Test
    void guestsAreFoundByWhatIsKnownOfThem() {
        summit.withGuest("José", Map.of("country", "CO", "category", "community", "organisation", "Fundación"))
                .withGuest("Kim", Map.of("diet", List.of("halal"), "lookedAfterBy", summit.delegate("Ada")));

        assertThat(names(read(summit.path() + "/guests?q=fundacion"), "name.en"))
                .containsExactly("José");
        assertThat(names(read(summit.path() + "/guests?country=CO"), "name.en")).containsExactly("José");
        assertThat(names(read(summit.path() + "/guests?category=community"), "name.en"))
                .containsExactly("José");
        assertThat(names(read(summit.path() + "/guests?diet=halal"), "name.en")).containsExactly("Kim");
        assertThat(names(read(summit.path() + "/guests?lookedAfterBy=" + summit.delegate("Ada")), "name.en"))
                .containsExactly("Kim");
    }

    @Test
    void possibleDuplicatesArePointedOutAndKeptApart() {
        summit.withGuest("Ánna Exámple", Map.of("organisation", "People of Example", "email", "anna@example.org"))
                .withGuest("Somebody Else", Map.of("organisation", "People of Example"));

        Json sameMail = Json.of(create(Map.of("name", Map.of("en", "A. E."), "email", "ANNA@example.org")));
        Json similar = Json.of(create(Map.of(
                "name", Map.of("en", "Anna Example", "zh-Hant", "安娜"), "organisation", "People of Example Ltd")));
        Json elsewhere =
                Json.of(create(Map.of("name", Map.of("en", "Anna Example"), "organisation", "Zebra Quay Club")));

        assertThat(sameMail.getList("possibleDuplicates.name.en", String.class)).containsExactly("Ánna Exámple");
        assertThat(sameMail.getList("possibleDuplicates[0].reasons", String.class))
                .containsExactly("SAME_EMAIL");
        assertThat(similar.getList("possibleDuplicates.name.en", String.class)).containsExactly("Ánna Exámple");
        assertThat(similar.getList("possibleDuplicates[0].reasons", String.class))
                .containsExactly("SIMILAR_NAME");
        assertThat(elsewhere.getList("possibleDuplicates")).isEmpty();
        assertThat(read(summit.path() + "/guests").getInt("count")).isEqualTo(5);
    }

    @ParameterizedTest
    @CsvSource({
        "黃臺生, 黄台生",
        "أحمد إبراهيم, احمد ابراهيم",
        "שָׁלוֹם לוי, שלום לוי",
        "Kao Shien-Quey, Shien Quey Kao",
        "ﾔﾏﾀﾞ ﾀﾛｳ, ヤマダ タロウ",
        "王　明, 王明"
    })
    void possibleDuplicatesAreFoundInAnyFormOfTheirCharacters(String name, String other) {
        summit.withGuest(name);

        Json guest = Json.of(create(Map.of("name", Map.of("en", other))));

        assertThat(guest.getList("possibleDuplicates.name.en", String.class)).containsExactly(name);
    }

    @Test
    void guestChangesOnlyInTheVersionThatWasRead() {
        summit.withGuest("A", Map.of("organisation", "Before", "notes", "stay"));
        String tag = given().get(summit.pathOfGuest("A")).header("ETag");

        assertThat(Json.of(patch(summit.pathOfGuest("A"), Map.of("organisation", "After"), tag))
                        .getString("notes"))
                .isEqualTo("stay");
        refused(patch(summit.pathOfGuest("A"), Map.of("organisation", "Lost"), tag), 412, "precondition-failed");
        assertThat(read(summit.pathOfGuest("A")).getString("organisation")).isEqualTo("After");
    }

    @Test
    void delegateWhoLooksAfterGuestsIsNotDeleted() {
        summit.withGuest("A", Map.of("lookedAfterBy", summit.delegate("Ada")));

        Json problem = refused(given().header("If-Match", "*").delete(summit.pathOfDelegate("Ada")), 409, "in-use");

        assertThat(problem.getString("usedBy[0].examples[0].name.en")).isEqualTo("A");
    }

    @Test
    void wordInUseStaysInTheVocabulary() {
        summit.withGuest("A", Map.of("category", "board", "diet", List.of("vegan")));

        invalid(patch(summit.path(), Map.of("guestCategories", List.of())), "/guestCategories");
        invalid(patch(summit.path(), Map.of("diets", List.of())), "/diets");
    }

    @Test
    void summitWithGuestsIsNotDeleted() {
        Given other = Given.aSummit().withGuest("A");

        refused(given().header("If-Match", "*").delete(other.path()), 409, "in-use");
        given().header("If-Match", "*").delete(other.pathOfGuest("A")).then().statusCode(204);
        given().header("If-Match", "*").delete(other.path()).then().statusCode(204);
    }

    private Response create(Map<String, Object> members) {
        Map<String, Object> body = new HashMap<>(Map.of("name", Map.of("en", "Made Up")));
        body.putAll(members);
        return json(body).post(summit.path() + "/guests");
    }

    @Test
    void charactersThatNobodySeesAreStrippedFromAllTexts() {
        Json guest = Json.of(json(Map.of(
                        "name", Map.of("en", "\u200B Example\u00A0Guest\uFEFF"),
                        "organisation", "\u00A0Ministry\u3000",
                        "phone", "\u202A+886 2 1234\u202C",
                        "email", "\u200Bzw@example．org\u00A0"))
                .post(summit.path() + "/guests"));

        assertThat(guest.getString("name.en")).isEqualTo("Example\u00A0Guest");
        assertThat(guest.getString("organisation")).isEqualTo("Ministry");
        assertThat(guest.getString("phone")).isEqualTo("+886 2 1234");
        assertThat(guest.getString("email")).isEqualTo("zw@example.org");
    }

    @Test
    void nameThatNobodySeesIsRefused() {
        for (String unseen : List.of(" ", "\u200B", "\u00A0", "\u3164", "\u2800", "\u2060\uFEFF")) {
            invalid(json(Map.of("name", Map.of("en", unseen))).post(summit.path() + "/guests"), "/name");
            invalid(json(Map.of("name", Map.of("en", unseen))).post(summit.path() + "/delegates"), "/name");
        }
    }

    @Test
    void invisibleCharacterInAMailAddressIsNamed() {
        Response answer = json(Map.of("name", Map.of("en", "A"), "email", "z\u200Bw@example.org"))
                .post(summit.path() + "/guests");

        invalid(answer, "/email");
        assertThat(Json.of(answer).getString("errors[0].detail")).isEqualTo("holds an invisible character, U+200B");
        invalid(
                json(Map.of("name", Map.of("en", "A"), "email", "zw\u00AD@example.org"))
                        .post(summit.path() + "/delegates"),
                "/email");
    }

    @Test
    void nameIsBoundedAsNamesAre() {
        invalid(json(Map.of("name", Map.of("en", "x".repeat(201)))).post(summit.path() + "/guests"), "/name");
        invalid(json(Map.of("name", Map.of("en", "x".repeat(201)))).post(summit.path() + "/delegates"), "/name");
        json(Map.of("name", Map.of("en", "x".repeat(200))))
                .post(summit.path() + "/guests")
                .then()
                .statusCode(201);
    }

    @Test
    void kosovoIsACountry() {
        summit.withGuest("Example Guest", Map.of("country", "XK"));

        assertThat(read(summit.pathOfGuest("Example Guest")).getString("country"))
                .isEqualTo("XK");
        invalid(
                json(Map.of("name", Map.of("en", "A"), "country", "Atlantis")).post(summit.path() + "/guests"),
                "/country");
    }

    @Test
    void addressesInDifferentFormsAreOneAddress() {
        summit.withGuest("Pat", Map.of("email", "pat@müller.example"))
                .withGuest("Bo", Map.of("email", "BO@example.org"));

        Json other = Json.of(json(Map.of("name", Map.of("en", "Zoe"), "email", "bo@example。org"))
                .post(summit.path() + "/guests"));

        assertThat(other.getList("possibleDuplicates.id", Long.class)).containsExactly(summit.guest("Bo"));
    }
}
