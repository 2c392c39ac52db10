package dev.attache.platform.edge;

import static dev.attache.Refused.refused;

import dev.attache.Given;
import dev.attache.SignedIn;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The answer to a request that several request filters refuse. */
@QuarkusTest
class RequestFilterOrderTest {
    private Given own;
    private Given foreign;
    private SignedIn.Person desk;

    @BeforeEach
    void deskOfOneSummit() {
        own = Given.aSummit();
        foreign = Given.aSummit();
        desk = SignedIn.as("desk", Map.of("summits", List.of(own.slug)));
    }

    @Test
    void crossSiteRequestIsRefusedBeforeItsSummitIsLookedAt() {
        refused(addVenue(foreign, desk.asks().header("Origin", "https://elsewhere.example")), 403, "cross-site");
    }

    @Test
    void foreignSummitIsNotFoundBeforeQueryParametersAreLookedAt() {
        refused(addVenue(foreign, desk.asks()), 404, "not-found");
    }

    @Test
    void unknownQueryParameterIsRefusedLast() {
        refused(addVenue(own, desk.asks()), 400, "invalid");
    }

    private static Response addVenue(Given summit, RequestSpecification request) {
        return request.contentType(ContentType.JSON)
                .body("{\"place\": \"Test place\"}")
                .queryParam("unknown", "1")
                .post("/api/v1/summits/" + summit.slug + "/venues");
    }
}
