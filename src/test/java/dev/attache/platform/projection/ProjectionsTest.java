package dev.attache.platform.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.attache.Statements;
import dev.attache.platform.i18n.LocalizedText;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Rows of SQL are read as records, several queries in one round trip. */
@QuarkusTest
class ProjectionsTest {
    @Inject
    Projections projections;

    @Inject
    EntityManager entities;

    @Inject
    ObjectMapper mapper;

    /** A made-up row. */
    record Row(
            long id,
            Integer number,
            boolean flag,
            String text,
            Instant moment,
            LocalDate day,
            ZoneId zone,
            UUID uid,
            TimeUnit unit,
            List<String> array,
            List<String> json,
            Map<String, Integer> object,
            LocalizedText words) {}

    private static final String ROW =
            """
            select ?::bigint, 7, true, 'a', timestamptz '2030-05-14 09:00+03', date '2030-05-14', 'Europe/Tallinn',
                   '9b2d6b3a-3b0e-4c43-9b5e-0c8a7a3f1c11'::uuid, 'DAYS', array['x', 'y'], '["z"]'::jsonb, '{"one": 1}'::jsonb,
                   '{"zh-Hant": "開幕式", "en": "A \\"b\\" : c"}'::jsonb""";

    @Test
    void columnsAreReadByTheTypesOfTheComponents() {
        for (int times = 0; times < 10; times++) {
            assertThat(projections.list(Row.class, ROW, 9L))
                    .containsExactly(new Row(
                            9,
                            7,
                            true,
                            "a",
                            Instant.parse("2030-05-14T06:00:00Z"),
                            LocalDate.parse("2030-05-14"),
                            ZoneId.of("Europe/Tallinn"),
                            UUID.fromString("9b2d6b3a-3b0e-4c43-9b5e-0c8a7a3f1c11"),
                            TimeUnit.DAYS,
                            List.of("x", "y"),
                            List.of("z"),
                            Map.of("one", 1),
                            new LocalizedText(Map.of("en", "A \"b\" : c", "zh-Hant", "開幕式"))));
        }
    }

    @Test
    void storedTextIsWrittenLikeAGivenOne() throws JsonProcessingException {
        LocalizedText stored = projections.list(Row.class, ROW, 1L).get(0).words();

        assertThat(mapper.writeValueAsString(stored))
                .isEqualTo(mapper.writeValueAsString(new LocalizedText(stored.byLanguage())))
                .isEqualTo("{\"en\":\"A \\\"b\\\" : c\",\"zh-Hant\":\"開幕式\"}");
    }

    /** A row with another one that may be absent. */
    record Outer(long id, Inner inner, String last) {}

    /** The other one. */
    record Inner(Long id, String name) {}

    @Test
    void recordWithinARecordTakesTheNextColumnsAndIsNullWithoutItsFirst() {
        assertThat(
                        projections.list(
                                Outer.class,
                                "select * from (values (1, 2::bigint, 'a', 'x'), (2, null, null, 'y')) t (a, b, c, d) order by a"))
                .containsExactly(new Outer(1, new Inner(2L, "a"), "x"), new Outer(2, null, "y"));
    }

    @Test
    void emptyCollectionIsAnArrayOfAnyType() {
        assertThat(projections.list(Long.class, "select id from summit where id = any (?)", List.of()))
                .isEmpty();
        assertThat(projections.list(String.class, "select slug from summit where slug = any (?)", List.of()))
                .isEmpty();
    }

    @Test
    void queriesOfOneRoundTripAreReadInTheirOrder() {
        for (int times = 0; times < 10; times++) {
            RoundTrip trip = projections.roundTrip();
            Selected<Long> none = trip.select(Long.class, "select 1::bigint where false");
            Selected<Long> ids = trip.select(
                    Long.class, "select n from generate_series(1::bigint, 9) n where n = any (?)", List.of(3L, 5L));
            Selected<String> names = trip.select(
                    String.class,
                    "select n from unnest(array['a', 'b']) n where n <> all (?) and ? = 'DAYS'",
                    List.of("a"),
                    TimeUnit.DAYS);
            trip.run();

            assertThat(none.first()).isEmpty();
            assertThat(ids.list()).containsExactly(3L, 5L);
            assertThat(names.list()).containsExactly("b");
        }
    }

    @Test
    void queriesOfOneRoundTripAreCountedAsOneRoundTrip() {
        RoundTrip trip = projections.roundTrip();
        trip.select(Long.class, "select 1::bigint");
        trip.select(Long.class, "select 2::bigint");

        assertThat(Statements.roundTrips(
                        () -> assertThat(Statements.of(trip::run)).isEqualTo(2)))
                .isEqualTo(1);
    }

    @Test
    void transactionSeesWhatItWrote() {
        String slug = "made-up-" + UUID.randomUUID();
        QuarkusTransaction.requiringNew().run(() -> {
            entities.createNativeQuery("create temporary table made_up (slug text) on commit drop")
                    .executeUpdate();
            entities.createNativeQuery("insert into made_up values (:slug)")
                    .setParameter("slug", slug)
                    .executeUpdate();

            assertThat(projections.list(String.class, "select slug from made_up"))
                    .containsExactly(slug);
        });
    }

    @Test
    void queryWithAColumnTooManyIsAnErrorOfOurs() {
        assertThatThrownBy(() -> projections.list(Inner.class, "select 1::bigint, 'a', 'b'"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("the query 3");
    }
}
