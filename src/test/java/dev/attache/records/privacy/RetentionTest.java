package dev.attache.records.privacy;

import static dev.attache.Given.patch;
import static dev.attache.Given.read;
import static dev.attache.records.ColumnDecisions.WHAT_TO_DO;
import static org.assertj.core.api.Assertions.assertThat;

import dev.attache.Given;
import dev.attache.records.ColumnDecisions;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The summit's last day is 15 May 2030, in Tallinn. */
@QuarkusTest
class RetentionTest {
    private static final Period NEVER = null;
    private static final Period NINETY_DAYS = Period.ofDays(90);

    @Inject
    Erasure erasure;

    @Inject
    DataSource database;

    private Given summit;

    @BeforeEach
    void aSummitWithPeople() {
        summit = Given.aSummit()
                .withDelegate("Ada", Map.of("email", "ada@example.org"))
                .withGuest("Bo", Map.of("email", "bo@example.org"))
                .withDinner("Dinner", 5)
                .withUnexpected("Walk-in", "Dinner");
    }

    @Test
    void nothingIsErasedWithoutATime() {
        review(NEVER, "2130-01-01T00:00:00Z");
        assertThat(erasedOn()).isNull();
        assertThat(email()).isNotNull();
    }

    @Test
    void erasureIsAnnouncedBeforehandThenDone() {
        review(NINETY_DAYS, "2030-07-13T20:59:59Z");
        assertThat(erasedOn()).isNull();

        review(NINETY_DAYS, "2030-07-13T21:00:00Z");
        assertThat(erasedOn()).isEqualTo("2030-08-13");
        assertThat(email()).isNotNull();

        review(NINETY_DAYS, "2030-08-12T20:59:59Z");
        assertThat(email()).isNotNull();
        assertThat(read(summit.path()).getString("personalDataErasedAt")).isNull();

        review(NINETY_DAYS, "2030-08-12T21:00:00Z");
        assertThat(email()).isNull();
        assertThat(read(summit.pathOfGuest("Bo")).getString("name.en")).isEqualTo("(erased)");
        assertThat(read(summit.pathOfDinner("Dinner") + "/attendees").getString("results[0].name.und"))
                .isEqualTo("(erased)");
        assertThat(read(summit.path()).getString("personalDataErasedAt")).isEqualTo("2030-08-13T00:00:00+03:00");
    }

    @Test
    void summitOfLongAgoIsAnnouncedForTheWholePeriod() {
        review(NINETY_DAYS, "2040-01-01T12:00:00Z");
        assertThat(erasedOn()).isEqualTo("2040-01-31");
        assertThat(email()).isNotNull();
        review(NINETY_DAYS, "2040-01-31T12:00:00Z");
        assertThat(email()).isNull();
    }

    @Test
    void announcementIsWithdrawnWhenDataAreToBeKeptForLonger() {
        review(NINETY_DAYS, "2030-07-20T12:00:00Z");
        assertThat(erasedOn()).isNotNull();
        review(Period.ofYears(1), "2030-07-21T12:00:00Z");
        assertThat(erasedOn()).isNull();
        review(NINETY_DAYS, "2030-08-20T12:00:00Z");
        assertThat(erasedOn()).isEqualTo("2030-09-19");
    }

    @Test
    void dataEnteredAfterTheErasureAreErasedToo() {
        // Of long ago, so that the database's clock is ahead of the erasure.
        patch(summit.path(), Map.of("startsOn", "2020-05-14", "endsOn", "2020-05-15"));
        review(NINETY_DAYS, "2020-08-01T12:00:00Z");
        review(NINETY_DAYS, "2020-08-31T12:00:00Z");
        summit.withGuest("Late", Map.of("email", "late@example.org"));

        review(NINETY_DAYS, "2020-09-01T12:00:00Z");

        assertThat(read(summit.pathOfGuest("Late")).getString("email")).isNull();
    }

    @Test
    void noTraceOfAnyPersonIsLeft() throws SQLException {
        Given other = Given.aSummit();
        PersonFixture ada = PersonFixture.delegate(other);
        PersonFixture bo = PersonFixture.guest(other);
        PersonFixture eve = PersonFixture.unexpected(other);
        String[] marks = {ada.mark, ada.phone, bo.mark, bo.phone, bo.recorder, eve.mark};
        assertThat(PersonFixture.traces(database, marks))
                .as(WHAT_TO_DO + "'erased with the summit', and let PersonFixture put a mark into it")
                .containsExactlyInAnyOrderElementsOf(ColumnDecisions.withPersonalData(d -> d.startsWith("erased")));

        review(other, NINETY_DAYS, "2030-07-13T21:00:00Z");
        review(other, NINETY_DAYS, "2030-08-12T21:00:00Z");

        assertThat(PersonFixture.traces(database, marks)).isEmpty();
    }

    private void review(Period eraseAfter, String now) {
        review(summit, eraseAfter, now);
    }

    private void review(Given summit, Period eraseAfter, String now) {
        RetentionConfig config = new RetentionConfig() {
            @Override
            public Optional<Period> eraseAfter() {
                return Optional.ofNullable(eraseAfter);
            }

            @Override
            public Period announce() {
                return Period.ofDays(30);
            }
        };
        new Retention(config, Clock.fixed(Instant.parse(now), ZoneOffset.UTC), erasure).review(summit.slug);
    }

    private String erasedOn() {
        return read(summit.path()).getString("personalDataErasedOn");
    }

    private String email() {
        return read(summit.pathOfDelegate("Ada")).getString("email");
    }
}
