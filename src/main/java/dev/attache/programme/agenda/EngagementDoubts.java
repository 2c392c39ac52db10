package dev.attache.programme.agenda;

import dev.attache.platform.doubt.Doubt;
import dev.attache.platform.doubt.Doubts;
import dev.attache.platform.doubt.Likeness;
import dev.attache.platform.i18n.Language;
import dev.attache.programme.summit.Summit;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The doubts about an engagement as it was entered: it is outside of the summit's days, unusually long, or has the title
 * of another one at the same hour.
 */
@Singleton
public class EngagementDoubts {
    /** How many days around the summit side events and dinners may be. */
    private static final int AROUND = 3;

    private static final Duration UNUSUALLY_LONG = Duration.ofHours(12);

    /** The most engagements of the same title that are told. */
    private static final int MOST_TOLD = 5;

    @Inject
    Doubts doubts;

    /** The doubts about a persisted engagement; one query. */
    public List<Doubt> about(Engagement engagement) {
        return doubts.of(of(engagement, Engagement.atTheHourOf(engagement)));
    }

    static List<Doubt.Facts> of(Engagement e, List<Engagement> atTheSameHour) {
        List<Doubt.Facts> found = new ArrayList<>();
        Summit summit = e.summit;
        int around = e.kind == EngagementKind.SESSION ? 0 : AROUND;
        LocalDate last = e.startsAt == null ? e.day() : summit.dayOf(e.plannedUntil.minusNanos(1));
        if (e.day().isBefore(summit.startsOn.minusDays(around)) || last.isAfter(summit.endsOn.plusDays(around))) {
            found.add(new OutsideSummit(e.day(), summit.startsOn, summit.endsOn));
        }
        if (e.startsAt != null && Duration.between(e.startsAt, e.plannedUntil).compareTo(UNUSUALLY_LONG) > 0) {
            found.add(new UnusuallyLong(
                    Duration.between(e.startsAt, e.plannedUntil).toMinutes()));
        }
        atTheSameHour.stream()
                .filter(other -> isOneTitle(e, other))
                .limit(MOST_TOLD)
                .forEach(other -> found.add(new SameTitleAtTheSameHour(EngagementRef.of(other))));
        return found;
    }

    private static boolean isOneTitle(Engagement a, Engagement b) {
        return a.title.byLanguage().values().stream()
                .anyMatch(one -> b.title.byLanguage().values().stream().anyMatch(other -> Likeness.isSame(one, other)));
    }

    @Schema(hidden = true)
    record OutsideSummit(LocalDate date, LocalDate startsOn, LocalDate endsOn) implements Doubt.Facts {
        @Override
        public String code() {
            return "outside-summit";
        }

        @Override
        public String sentence(Language language) {
            return language.text(
                    "doubt.outside-summit", language.day(date), language.day(startsOn), language.day(endsOn));
        }
    }

    @Schema(hidden = true)
    record UnusuallyLong(long minutes) implements Doubt.Facts {
        @Override
        public String code() {
            return "unusually-long";
        }

        @Override
        public String sentence(Language language) {
            return language.text("doubt.unusually-long", minutes / 60);
        }
    }

    @Schema(hidden = true)
    record SameTitleAtTheSameHour(EngagementRef engagement) implements Doubt.Facts {
        @Override
        public String code() {
            return "same-title-same-hour";
        }

        @Override
        public String sentence(Language language) {
            return language.text("doubt.same-title-same-hour", engagement.id());
        }
    }
}
