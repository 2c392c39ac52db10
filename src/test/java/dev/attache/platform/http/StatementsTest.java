package dev.attache.platform.http;

import static dev.attache.Given.read;
import static org.assertj.core.api.Assertions.assertThat;

import dev.attache.Given;
import dev.attache.Json;
import dev.attache.Statements;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A request issues the same number of SQL statements, however much there is. */
@QuarkusTest
class StatementsTest {
    @Inject
    EntityManager entities;

    @Test
    void pageOfAThousandSessionsTakesAsManyStatementsAsAPageOfOne() {
        Given small = Given.aSummit().withVenue("Harbour", null);
        sessions(small, 1);
        Given large = Given.aSummit().withVenue("Harbour", null);
        sessions(large, 1_000);
        long expected = statements(() -> read(small.path() + "/sessions?pageSize=200"));
        Set<Long> seen = new HashSet<>();

        String next = large.path() + "/sessions?pageSize=200";
        while (next != null) {
            String page = next;
            Json[] answer = new Json[1];
            assertThat(statements(() -> answer[0] = read(page))).isEqualTo(expected);
            seen.addAll(answer[0].getList("results.id", Long.class));
            next = answer[0].getString("next");
        }

        assertThat(seen).hasSize(1_000);
    }

    @Test
    void listsOfAThousandAssignmentsTakeAsManyStatementsAsListsOfOne() {
        Given small = Given.aSummit().withVenue("Harbour", null);
        sessions(small, 1);
        assignments(small, 1);
        Given large = Given.aSummit().withVenue("Harbour", null);
        sessions(large, 1_000);
        assignments(large, 100);

        for (String list : new String[] {"/assignments?pageSize=200", "/clashes", "/coverage"}) {
            assertThat(statements(() -> read(large.path() + list)))
                    .as(list)
                    .isEqualTo(statements(() -> read(small.path() + list)));
        }
    }

    @Test
    void pageOfGuestsTakesTwoQueriesInOneRoundTrip() {
        Given small = Given.aSummit();
        guests(small, 1);
        Given large = Given.aSummit();
        guests(large, 1_000);

        for (Given summit : List.of(small, large)) {
            assertOneRoundTrip(summit.path() + "/guests?pageSize=200");
            assertOneRoundTrip(summit.path() + "/guests?q=guest&category=board&sort=-organisation");
        }
    }

    @Test
    void pageOfDelegatesOrVenuesTakesTwoQueriesInOneRoundTrip() {
        Given small = Given.aSummit().withVenue("Harbour", null).withDelegate("Delegate");
        Given large = Given.aSummit().withVenue("Harbour", null);
        sessions(large, 10);
        assignments(large, 100);

        for (Given summit : List.of(small, large)) {
            assertOneRoundTrip(summit.path() + "/delegates?pageSize=200");
            assertOneRoundTrip(summit.path() + "/delegates?q=delegate&sort=-name");
            assertOneRoundTrip(summit.path() + "/venues?place=Harbour&sort=-room");
        }
    }

    @Test
    void pageOfInvitationsTakesTwoQueriesInOneRoundTrip() {
        Given small = Given.aSummit().withDinner("Gala", 100);
        guests(small, 1);
        invitations(small);
        Given large = Given.aSummit().withDinner("Gala", 100);
        guests(large, 1_000);
        invitations(large);

        for (Given summit : List.of(small, large)) {
            String list = summit.pathOfDinner("Gala") + "/invitations?";
            assertThat(read(list + "sort=waitlistPosition").getInt("results[0].waitlistPosition"))
                    .isEqualTo(1);
            assertOneRoundTrip(list + "pageSize=200");
            assertOneRoundTrip(list + "q=guest&delivery=NONE&status=WAITLISTED&sort=-name");
        }
    }

    /** Two queries in one round trip, beside the statements that find the account and the summit's revision. */
    private void assertOneRoundTrip(String path) {
        long[] statements = new long[1];
        long roundTrips = Statements.roundTrips(() -> statements[0] =
                statements(() -> assertThat(read(path).getInt("count")).as(path).isPositive()));
        assertThat(statements[0]).as(path).isEqualTo(4);
        assertThat(roundTrips).as(path).isEqualTo(3);
    }

    private long statements(Runnable request) {
        return Statements.of(request);
    }

    /** So many sessions of half an hour, one after the other, in the venue and with a speaker. */
    private void sessions(Given summit, int count) {
        execute(
                summit,
                """
                with made as (
                    insert into engagement (id, version, summit_id, kind, title, starts_at, ends_at, planned_until,
                                            venue_id, themes, speakers, sequence, changed_at)
                    select -nextval('engagement_seq'), 0, s.id, 'SESSION', jsonb_build_object('en', 'Session ' || n),
                           timestamptz '2030-05-14 09:00+03' + n * interval '30 minutes',
                           timestamptz '2030-05-14 09:30+03' + n * interval '30 minutes',
                           timestamptz '2030-05-14 09:30+03' + n * interval '30 minutes',
                           (select min(id) from venue where summit_id = s.id), '{}', '[{"name": "A. Speaker"}]', 0, now()
                    from summit s, generate_series(1, %d) n where s.slug = :slug returning id)
                insert into session (id) select id from made
                """
                        .formatted(count));
    }

    /** So many delegates, each assigned to ten sessions. */
    private void assignments(Given summit, int delegates) {
        execute(
                summit,
                """
                with made as (
                    insert into delegate (id, version, summit_id, name, precedence, languages)
                    select -nextval('delegate_seq'), 0, s.id, jsonb_build_object('en', 'Delegate ' || n), n, '[]'
                    from summit s, generate_series(1, %d) n where s.slug = :slug returning id, summit_id)
                insert into assignment (id, version, summit_id, delegate_id, engagement_id, duty, uid, sequence, changed_at)
                select -nextval('assignment_seq'), 0, d.summit_id, d.id, e.id, 'PARTICIPANT', gen_random_uuid(), 0, now()
                from made d join lateral (select id from engagement where summit_id = d.summit_id order by starts_at limit 10) e on true
                """
                        .formatted(delegates));
    }

    /** So many guests of one category. */
    private void guests(Given summit, int count) {
        execute(
                summit,
                """
                insert into guest (id, version, summit_id, name, category, diet)
                select -nextval('guest_seq'), 0, s.id, jsonb_build_object('en', 'Guest ' || n), 'board', '{}'
                from summit s, generate_series(1, %d) n where s.slug = :slug
                """
                        .formatted(count));
    }

    /** All guests on the waiting list of the dinner, with an answer each. */
    private void invitations(Given summit) {
        execute(
                summit,
                """
                with made as (
                    insert into invitation (id, version, summit_id, dinner_id, guest_id, status, max_party_size, party_size,
                                            companions, waitlist_no, passed_over, uid, sequence)
                    select -nextval('invitation_seq'), 0, g.summit_id, e.id, g.id, 'WAITLISTED', 1, 1, '[]',
                           row_number() over (order by g.id), 0, gen_random_uuid(), 0
                    from guest g join engagement e on e.summit_id = g.summit_id join summit s on s.id = g.summit_id
                    where s.slug = :slug returning id)
                insert into rsvp (id, invitation_id, answer, outcome, party_size, companions, answered_at)
                select -nextval('rsvp_seq'), id, 'ACCEPTED', 'WAITLISTED', 1, '[]', now() from made
                """);
    }

    private void execute(Given summit, String sql) {
        QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery(sql)
                .setParameter("slug", summit.slug)
                .executeUpdate());
    }
}
