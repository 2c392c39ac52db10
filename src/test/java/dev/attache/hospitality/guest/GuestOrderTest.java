package dev.attache.hospitality.guest;

import static dev.attache.Given.names;
import static dev.attache.Given.patch;
import static dev.attache.Given.read;
import static org.assertj.core.api.Assertions.assertThat;

import dev.attache.Given;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The protocol order that the database keeps with each guest follows the categories of the summit. */
@QuarkusTest
class GuestOrderTest {
    @Inject
    EntityManager entities;

    private Given summit;

    @BeforeEach
    void aSummit() {
        summit = Given.aSummit(categories("speaker", "patron", "friend"))
                .withGuest("A", Map.of("category", "friend"))
                .withGuest("B", Map.of("category", "patron"))
                .withGuest("C")
                .withGuest("D", Map.of("category", "patron"))
                .withDinner("Gala", 10);
        for (String guest : List.of("A", "B", "C", "D")) {
            summit.drafted(guest, "Gala", 1);
        }
        assertOrder("B", "D", "A", "C");
    }

    @Test
    void guestOfAnotherCategoryMoves() {
        patch(summit.pathOfGuest("A"), Map.of("category", "speaker")).then().statusCode(200);

        assertOrder("A", "B", "D", "C");
    }

    @Test
    void guestWithoutACategoryComesLast() {
        patch(summit.pathOfGuest("B"), "{\"category\": null}", "*").then().statusCode(200);

        assertOrder("D", "A", "B", "C");
    }

    @Test
    void guestsMoveWithTheirCategories() {
        change("friend", "patron", "speaker");

        assertOrder("A", "B", "D", "C");
    }

    @Test
    void removedCategoryLeavesTheOrderOfTheOthers() {
        change("patron", "friend");

        assertOrder("B", "D", "A", "C");
    }

    @Test
    void newCategoryBeforeTheOthersLeavesTheirOrder() {
        change("host", "speaker", "patron", "friend");
        patch(summit.pathOfGuest("C"), Map.of("category", "host")).then().statusCode(200);

        assertOrder("C", "B", "D", "A");
    }

    @Test
    void renamedCategoryKeepsItsGuests() {
        patch(
                        summit.path(),
                        Map.of("guestCategories", List.of(category("patron", "Zebra"), category("friend", "Aardvark"))))
                .then()
                .statusCode(200);

        assertOrder("B", "D", "A", "C");
    }

    private void change(String... codes) {
        patch(summit.path(), categories(codes)).then().statusCode(200);
    }

    private static Map<String, Object> categories(String... codes) {
        return Map.of(
                "guestCategories",
                Arrays.stream(codes).map(code -> category(code, code)).toList());
    }

    private static Map<String, Object> category(String code, String name) {
        return Map.of("code", code, "name", Map.of("en", name));
    }

    /** The order of both lists, which is the one that the places of the categories give. */
    private void assertOrder(String... guests) {
        assertThat(names(read(summit.path() + "/guests"), "name.en")).containsExactly(guests);
        assertThat(names(read(summit.path() + "/guests?sort=category"), "name.en"))
                .containsExactly(guests);
        assertThat(names(read(summit.pathOfDinner("Gala") + "/invitations"), "guest.name.en"))
                .containsExactly(guests);
        assertThat(QuarkusTransaction.requiringNew().call(() -> entities.createNativeQuery(
                                """
                                select g.name ->> 'en' from guest g join summit s on s.id = g.summit_id where s.slug = :slug
                                and g.category_order = term_order(s.guest_categories, g.category)
                                order by term_order(s.guest_categories, g.category), g.sort_name, g.id""",
                                String.class)
                        .setParameter("slug", summit.slug)
                        .getResultList()))
                .isEqualTo(List.of(guests));
    }
}
