package dev.attache.platform.edge;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.attache.Given;
import dev.attache.Json;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Links begin with the public address that is configured, whichever address the request was sent to. */
@QuarkusTest
class PublicAddressTest {
    @Inject
    PublicAddress address;

    @BeforeEach
    void configureAnAddressWithAPath() {
        address.configured = Optional.of(URI.create("https://desk.example/attache/"));
    }

    @AfterEach
    void configureNone() {
        address.configured = Optional.empty();
    }

    @Test
    void calendarLinkBeginsWithThePublicAddress() {
        Given summit = Given.aSummit().withDelegate("Ada");

        assertThat(Json.of(given().post(summit.pathOfDelegate("Ada") + "/calendar-link"))
                        .getString("url"))
                .startsWith("https://desk.example/attache/calendar/");
    }

    @Test
    void invitationLinkBeginsWithThePublicAddress() {
        Given summit =
                Given.aSummit().withDinner("Dinner", 10).withGuest("A. Guest").invited("A. Guest", "Dinner", 1);

        assertThat(Json.of(given().post(summit.pathOfInvitation("A. Guest") + "/link"))
                        .getString("url"))
                .startsWith("https://desk.example/attache/rsvp/");
    }
}
