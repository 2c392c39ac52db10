package dev.attache.delegation.candidate;

import static dev.attache.Given.names;
import static dev.attache.Given.read;
import static dev.attache.Refused.invalid;
import static dev.attache.Refused.refused;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.attache.Given;
import dev.attache.Json;
import dev.attache.SignedIn;
import dev.attache.Statements;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CandidatesResourceTest {
    private static final Map<String, Object> THEMES = Map.of(
            "themes",
            List.of(
                    Map.of("code", "water", "name", Map.of("en", "Water")),
                    Map.of("code", "air", "name", Map.of("en", "Air"))));

    @Inject
    EntityManager entities;

    @Test
    void eachDelegateIsListedWithAStateBestFirst() {
        Given summit = aDay();

        Json page = read(summit.pathOf("Panel") + "/candidates");

        assertThat(names(page, "delegate.name.en")).containsExactly("Free", "Late", "Busy", "Away", "Here");
        assertThat(names(page, "state")).containsExactly("FREE", "TIGHT", "CLASH", "AWAY", "ASSIGNED");
        assertThat(page.getInt("count")).isEqualTo(5);
    }

    @Test
    void clashNamesTheOtherEngagementAndItsMinutes() {
        Json busy = candidate(aDay(), "Panel", "CLASH");

        assertThat(busy.getString("clashes[0].engagement.title.en")).isEqualTo("Rival");
        assertThat(busy.getInt("clashes[0].overlapMinutes")).isEqualTo(30);
        assertThat(busy.getString("clashes[0].certain")).isEqualTo("true");
        assertThat(busy.getString("duty")).isNull();
    }

    @Test
    void tightTransferNamesTheOtherEngagementAndItsMinutes() {
        Json late = candidate(aDay(), "Panel", "TIGHT");

        assertThat(late.each("tightTransfers")).singleElement().satisfies(tight -> {
            assertThat(tight.getString("engagement.title.en")).isEqualTo("Before");
            assertThat(tight.getString("fromVenue.place")).isEqualTo("Harbour");
            assertThat(tight.getInt("transferMinutes")).isEqualTo(20);
            assertThat(tight.getInt("gapMinutes")).isEqualTo(10);
            assertThat(tight.getInt("slackMinutes")).isEqualTo(-10);
        });
    }

    @Test
    void absentAndAssignedDelegatesAreToldWithStayAndDuty() {
        Given summit = aDay();

        assertThat(candidate(summit, "Panel", "AWAY").getString("departsAt")).isEqualTo(Given.at("10:00"));
        assertThat(candidate(summit, "Panel", "ASSIGNED").getString("duty")).isEqualTo("SPEAKER");
    }

    @Test
    void loadLanguagesAndThemesAreTold() {
        Given summit = Given.aSummit(THEMES)
                .withDelegate("Ada", Map.of("languages", List.of("et", "en")))
                .withSession("One", "08:00", "09:00", Map.of("themes", List.of("water", "air")))
                .withSession("Two", "09:00", "10:00", Map.of("themes", List.of("water")))
                .withSession("Panel", "11:00", "12:00", Map.of("themes", List.of("water")))
                .assigned("Ada", "One")
                .assigned("Ada", "Two")
                .assigned("Ada", "Panel");

        Json ada = candidate(summit, "Panel", "ASSIGNED");

        assertThat(ada.getList("languages", String.class)).containsExactly("et", "en");
        assertThat(ada.getList("themes", String.class)).containsExactly("water", "air");
        assertThat(ada.getList("sharedThemes", String.class)).containsExactly("water");
        assertThat(ada.getInt("themeEngagements")).isEqualTo(2);
        assertThat(ada.getString("load.date")).isEqualTo(Given.DAY);
        assertThat(ada.getInt("load.engagements")).isEqualTo(3);
        assertThat(ada.getInt("load.maxPerDay")).isEqualTo(6);
    }

    @Test
    void cancelledEngagementHasNoCandidates() {
        Given summit = Given.aSummit().withDelegate("Ada").withSession("Panel", "11:00", "12:00");
        given().post(summit.pathOf("Panel") + "/cancel");

        refused(given().get(summit.pathOf("Panel") + "/candidates"), 409, "cancelled");
    }

    @Test
    void everyKindOfEngagementHasCandidates() {
        Given summit = Given.aSummit()
                .withDelegate("Ada")
                .withSideEvent("Workshop", "12:00", "13:00", Map.of())
                .withDinner("Dinner", 9);

        for (String engagement : List.of("Workshop", "Dinner")) {
            assertThat(names(read(summit.pathOf(engagement) + "/candidates"), "state"))
                    .containsExactly("FREE");
        }
    }

    @Test
    void oneStateIsListedByItself() {
        Given summit = aDay();

        assertThat(names(read(summit.pathOf("Panel") + "/candidates?state=AWAY"), "delegate.name.en"))
                .containsExactly("Away");
        invalid(given().get(summit.pathOf("Panel") + "/candidates?state=BUSY"), "state");
    }

    @Test
    void erasedDelegateIsNoCandidate() {
        Given summit = Given.aSummit().withDelegate("Ada").withSession("Panel", "11:00", "12:00");
        given().post(summit.pathOfDelegate("Ada") + "/erase").then().statusCode(200);

        assertThat(read(summit.pathOf("Panel") + "/candidates").getInt("count")).isZero();
    }

    @Test
    void readerAndUnitDeskReadWhatDelegateAndDoorDoNot() {
        String candidates = aDay().pathOf("Panel") + "/candidates";

        for (var reader : List.of(SignedIn.as("reader"), SignedIn.as("desk", Map.of("unit", "Ministry of Tests")))) {
            assertThat(reader.asks().get(candidates).statusCode()).isEqualTo(200);
        }
        for (String role : List.of("delegate", "door")) {
            refused(SignedIn.as(role).asks().get(candidates), 403, "forbidden");
        }
    }

    @Test
    void threeHundredDelegatesTakeAsManyStatementsAsOne() {
        Given small = Given.aSummit().withVenue("Harbour", null).withSession("Panel", "11:00", "12:00");
        delegates(small, 1);
        Given large = Given.aSummit().withVenue("Harbour", null).withSession("Panel", "11:00", "12:00");
        delegates(large, 300);

        long few = Statements.of(() -> read(small.pathOf("Panel") + "/candidates"));
        long many = Statements.of(() -> read(large.pathOf("Panel") + "/candidates?pageSize=200&page=2"));

        assertThat(many).isEqualTo(few).isLessThan(8);
    }

    private static Json candidate(Given summit, String engagement, String state) {
        Json page = read(summit.pathOf(engagement) + "/candidates?state=" + state);
        assertThat(page.getInt("count")).isEqualTo(1);
        return page.at("results[0]");
    }

    /** A panel at the town hall from 11:00 to 12:00, and one delegate in each state; the assigned one first in protocol. */
    private static Given aDay() {
        Given summit = Given.aSummit().withVenue("Harbour", null).withVenue("Town hall", null);
        summit.withDelegate("Here")
                .withDelegate("Away", Map.of("departsAt", Given.at("10:00")))
                .withDelegate("Busy")
                .withDelegate("Late")
                .withDelegate("Free")
                .withSession("Panel", "11:00", "12:00", Map.of("venue", summit.venue("Town hall")))
                .withSession("Rival", "11:30", "12:30")
                .withSession("Before", "10:00", "10:50", Map.of("venue", summit.venue("Harbour")))
                .assigned("Busy", "Rival")
                .assigned("Late", "Before");
        summit.assign("Here", "Panel", Map.of("duty", "SPEAKER")).then().statusCode(201);
        return summit;
    }

    /** So many delegates, each assigned to five engagements of the day before. */
    private void delegates(Given summit, int count) {
        QuarkusTransaction.requiringNew().run(() -> {
            execute(
                    summit,
                    """
                    with made as (
                        insert into engagement (id, version, summit_id, kind, title, starts_at, planned_until, venue_id,
                                                themes, speakers, sequence, changed_at)
                        select -nextval('engagement_seq'), 0, s.id, 'SESSION', jsonb_build_object('en', 'Session ' || n),
                               timestamptz '2030-05-13 08:00+03' + n * interval '1 hour',
                               timestamptz '2030-05-13 08:30+03' + n * interval '1 hour',
                               (select min(id) from venue where summit_id = s.id), '{}', '[]', 0, now()
                        from summit s, generate_series(0, 4) n where s.slug = :slug returning id)
                    insert into session (id) select id from made
                    """);
            execute(
                    summit,
                    """
                    with made as (
                        insert into delegate (id, version, summit_id, name, precedence, languages)
                        select -nextval('delegate_seq'), 0, s.id, jsonb_build_object('en', 'Delegate ' || n), n, '[]'
                        from summit s, generate_series(1, %d) n where s.slug = :slug returning id, summit_id)
                    insert into assignment (id, version, summit_id, delegate_id, engagement_id, duty, uid, sequence, changed_at)
                    select -nextval('assignment_seq'), 0, d.summit_id, d.id, e.id, 'PARTICIPANT', gen_random_uuid(), 0, now()
                    from made d join engagement e on e.summit_id = d.summit_id and e.id < 0
                    """
                            .formatted(count));
        });
    }

    private void execute(Given summit, String sql) {
        entities.createNativeQuery(sql).setParameter("slug", summit.slug).executeUpdate();
    }
}
