package dev.attache.platform.http;

import static dev.attache.Given.json;
import static dev.attache.Given.patch;
import static org.assertj.core.api.Assertions.assertThat;

import dev.attache.Given;
import dev.attache.Statements;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.LongSupplier;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A change takes few round trips to the database, as many in a large summit as in a small one. */
@QuarkusTest
class ChangeStatementsTest {
    /** Requests of each kind: one may ask a sequence for more ids, and jobs in the background are counted with it. */
    private static final int REQUESTS = 4;

    /** Of guests without a mail address: a mail takes two more. */
    private static final Map<String, Object> ACCEPTANCE = Map.of("answer", "ACCEPTED", "partySize", 1);

    @Inject
    SessionFactory hibernate;

    private Given small;
    private Given large;

    @BeforeEach
    void summits() {
        small = summit(REQUESTS);
        large = summit(20);
    }

    /** Each delegate is assigned to the session, and the first one to all others; each guest is invited. */
    private static Given summit(int size) {
        Given summit = Given.aSummit()
                .withVenue("Harbour", null)
                .withSession("Opening", "08:00", "08:30")
                .withDinner("Dinner", 100);
        for (int i = 0; i < size; i++) {
            summit.withDelegate("Delegate " + i)
                    .withGuest("Guest " + i)
                    .drafted("Guest " + i, "Dinner", 2)
                    .assigned("Delegate " + i, "Opening");
        }
        for (int i = 0; i < size && i < 12; i++) {
            String title = "Session " + i;
            summit.withSession(title, "%02d:00".formatted(i + 9), "%02d:30".formatted(i + 9))
                    .assigned("Delegate 0", title);
        }
        return summit;
    }

    @Test
    void assignmentTakesSevenRoundTrips() {
        IntFunction<Response> inSmall = i -> small.assign("Delegate 0", "Opening", Map.of("briefing", "Brief " + i));
        IntFunction<Response> inLarge = i -> large.assign("Delegate 0", "Opening", Map.of("briefing", "Brief " + i));

        assertThat(roundTrips(inLarge)).isEqualTo(roundTrips(inSmall)).isLessThanOrEqualTo(7);
    }

    @Test
    void rsvpTakesNineRoundTrips() {
        String[] few = links(small);
        String[] many = links(large);

        assertThat(roundTrips(i -> json(ACCEPTANCE).post(many[i])))
                .isEqualTo(roundTrips(i -> json(ACCEPTANCE).post(few[i])))
                .isLessThanOrEqualTo(9);
    }

    private static String[] links(Given summit) {
        return IntStream.range(0, REQUESTS)
                .mapToObj(i -> summit.sent("Guest " + i).link("Guest " + i))
                .toArray(String[]::new);
    }

    @Test
    void changeOfASessionTakesAsManyStatementsForManyDelegatesAsForAFew() {
        assertThat(roundTrips(i -> patch(large.pathOf("Opening"), Map.of("title", Map.of("en", "Opening " + i)))))
                .isEqualTo(
                        roundTrips(i -> patch(small.pathOf("Opening"), Map.of("title", Map.of("en", "Opening " + i)))))
                .isLessThanOrEqualTo(5);
    }

    @Test
    void sendingAnInvitationTakesAsManyStatementsForManyGuestsAsForAFew() {
        assertThat(roundTrips(i -> json("").post(large.pathOfInvitation("Guest " + i) + "/send")))
                .isEqualTo(roundTrips(i -> json("").post(small.pathOfInvitation("Guest " + i) + "/send")))
                .isLessThanOrEqualTo(8);
    }

    /** Hibernate takes a native query with the class of its result for a new one each time, and keeps each. */
    @Test
    void changeIsMadeByQueriesThatHibernateKnows() {
        Statistics statistics = hibernate.getStatistics();
        boolean before = statistics.isStatisticsEnabled();
        statistics.setStatisticsEnabled(true);
        try {
            String[] links = links(small);
            ToLongFunction<IntFunction<Response>> unknown =
                    request -> least(request, statistics::getQueryPlanCacheMissCount);

            assertThat(unknown.applyAsLong(
                            i -> small.assign("Delegate 0", "Opening", Map.of("briefing", "Another " + i))))
                    .isZero();
            assertThat(unknown.applyAsLong(i -> json(ACCEPTANCE).post(links[i])))
                    .isZero();
        } finally {
            statistics.setStatisticsEnabled(before);
        }
    }

    private static long roundTrips(IntFunction<Response> request) {
        return IntStream.range(0, REQUESTS)
                .mapToLong(i -> Statements.roundTrips(
                        () -> assertThat(request.apply(i).statusCode()).isEqualTo(200)))
                .min()
                .orElseThrow();
    }

    private static long least(IntFunction<Response> request, LongSupplier counter) {
        return IntStream.range(0, REQUESTS)
                .mapToLong(i -> {
                    long before = counter.getAsLong();
                    assertThat(request.apply(i).statusCode()).isEqualTo(200);
                    return counter.getAsLong() - before;
                })
                .min()
                .orElseThrow();
    }
}
