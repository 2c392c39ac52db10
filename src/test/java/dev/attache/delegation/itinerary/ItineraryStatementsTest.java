package dev.attache.delegation.itinerary;

import static dev.attache.Given.read;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.attache.Given;
import dev.attache.Statements;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** An itinerary issues the same number of SQL statements, however large the summit is. */
@QuarkusTest
class ItineraryStatementsTest {
    @Inject
    EntityManager entities;

    @Test
    void summitOfThreeThousandAssignmentsTakesAsManyStatementsAsOneOfAFew() {
        Given small = Given.aSummit().withVenue("Harbour", null);
        long few = fill(small, 2, 2);
        Given large = Given.aSummit().withVenue("Harbour", null);
        long many = fill(large, 300, 10);
        assertThat(read(large.path() + "/assignments?pageSize=1").getLong("count"))
                .isEqualTo(3_000);

        Map.of(".json", 4, ".ics", 5, ".html", 4).forEach((form, queries) -> {
            assertQueries(large.path() + "/delegates/" + many + "/itinerary" + form, queries);
            assertQueries(small.path() + "/delegates/" + few + "/itinerary" + form, queries);
        });
        for (String form : new String[] {".json", ".csv"}) {
            assertQueries(large.path() + "/itineraries" + form, 4);
            assertQueries(small.path() + "/itineraries" + form, 4);
        }
    }

    /** So many queries in one round trip, beside the statements that find the account and the summit's revision. */
    private void assertQueries(String path, int queries) {
        long[] statements = new long[1];
        long roundTrips = Statements.roundTrips(() ->
                statements[0] = Statements.of(() -> given().get(path).then().statusCode(200)));
        assertThat(statements[0]).as(path).isEqualTo(2 + queries);
        assertThat(roundTrips).as(path).isEqualTo(3);
    }

    /** So many delegates, each assigned to so many engagements, ten to an engagement; one of them. */
    private long fill(Given summit, int delegates, int each) {
        int circles = Math.max(1, delegates / 10);
        return QuarkusTransaction.requiringNew().call(() -> {
            engagements(summit, "SESSION", "session (id) select id", each / 2, circles);
            engagements(
                    summit,
                    "SIDE_EVENT",
                    "side_event (id, organisers, registration_method) select id, '[]', 'UNSTATED'",
                    each / 2,
                    circles);
            execute(
                    summit,
                    """
                    with made as (
                        insert into delegate (id, version, summit_id, name, precedence, languages)
                        select -nextval('delegate_seq'), 0, s.id, jsonb_build_object('en', 'Delegate ' || n), n, '[]'
                        from summit s, generate_series(1, %d) n where s.slug = :slug
                        returning id, summit_id, precedence)
                    insert into assignment (id, version, summit_id, delegate_id, engagement_id, duty, uid, sequence, changed_at)
                    select -nextval('assignment_seq'), 0, d.summit_id, d.id, e.id, 'PARTICIPANT', gen_random_uuid(), 0, now()
                    from made d join engagement e
                      on e.summit_id = d.summit_id and e.source_line = d.precedence %% %d
                    """
                            .formatted(delegates, circles));
            return (Long) entities.createNativeQuery(
                            "select min(d.id) from delegate d join summit s on s.id = d.summit_id where s.slug = :slug",
                            Long.class)
                    .setParameter("slug", summit.slug)
                    .getSingleResult();
        });
    }

    /** For each circle of delegates so many of a kind, one after the other, the circle's number as the source's line. */
    private void engagements(Given summit, String kind, String insert, int each, int circles) {
        execute(
                summit,
                """
                with made as (
                    insert into engagement (id, version, summit_id, kind, title, starts_at, planned_until, venue_id,
                                            themes, speakers, source_line, sequence, changed_at)
                    select -nextval('engagement_seq'), 0, s.id, '%1$s', jsonb_build_object('en', '%1$s ' || n),
                           day + n * interval '1 hour', day + n * interval '1 hour' + interval '1 hour',
                           (select min(id) from venue where summit_id = s.id), '{}', '[{"name": "A. Speaker"}]', circle,
                           0, now()
                    from summit s, generate_series(1, %2$d) n, generate_series(0, %3$d) circle,
                         (select timestamptz '2030-05-14 08:00+03' + case '%1$s' when 'SESSION' then interval '2 days'
                                                                           else interval '0' end as day) d
                    where s.slug = :slug returning id)
                insert into %4$s from made
                """
                        .formatted(kind, each, circles - 1, insert));
    }

    private void execute(Given summit, String sql) {
        entities.createNativeQuery(sql).setParameter("slug", summit.slug).executeUpdate();
    }
}
