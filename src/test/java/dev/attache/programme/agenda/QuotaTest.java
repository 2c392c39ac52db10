package dev.attache.programme.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.attache.platform.i18n.LocalizedText;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How many of the delegation an engagement admits, without a database. */
class QuotaTest {
    private final Session opening = new Session();

    QuotaTest() {
        opening.title = LocalizedText.of("en", "Opening");
        opening.quota = 3;
        opening.assigned = 2;
    }

    @Test
    void quotaAdmitsTheLastOne() {
        assertThatCode(() -> Quota.admits(opening, 1)).doesNotThrowAnyException();
    }

    @Test
    void quotaAdmitsNoneBeyondIt() {
        refused(() -> Quota.admits(opening, 2), Map.of("assigned", 2, "quota", 3));

        opening.assigned = 3;
        refused(() -> Quota.admits(opening, 1), Map.of("assigned", 3, "quota", 3));
    }

    @Test
    void fullEngagementAdmitsAChangeThatAddsNobody() {
        opening.assigned = 3;

        assertThatCode(() -> Quota.admits(opening, 0)).doesNotThrowAnyException();
    }

    @Test
    void engagementWithoutAQuotaAdmitsAnyNumber() {
        opening.quota = null;

        assertThatCode(() -> Quota.admits(opening, 1000)).doesNotThrowAnyException();
    }

    @Test
    void quotaMayBeLoweredToWhatIsAssigned() {
        assertThatCode(() -> Quota.mayBecome(2, opening)).doesNotThrowAnyException();
    }

    @Test
    void quotaIsNotLoweredBelowWhatIsAssigned() {
        refused(() -> Quota.mayBecome(1, opening), Map.of("assigned", 2, "quota", 3));
    }

    @Test
    void quotaBelowWhatIsAssignedIsNotSetWhereThereWasNone() {
        opening.quota = null;

        refused(() -> Quota.mayBecome(1, opening), Map.of("assigned", 2));
    }

    @Test
    void quotaMayBeTakenAway() {
        assertThatCode(() -> Quota.mayBecome(null, opening)).doesNotThrowAnyException();
    }

    private static void refused(Runnable move, Map<String, Object> facts) {
        assertThatThrownBy(move::run).isInstanceOfSatisfying(Quota.class, quota -> assertThat(quota.facts())
                .isEqualTo(facts));
    }
}
