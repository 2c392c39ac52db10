package dev.attache.delegation.assignment;

import dev.attache.delegation.delegate.Stay;
import dev.attache.platform.clock.Period;
import dev.attache.platform.i18n.Language;
import dev.attache.programme.agenda.EngagementRef;
import dev.attache.programme.summit.SummitZone;
import dev.attache.programme.venue.VenueView;
import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The facts of a {@link Warning}, one record for each of its codes, and its sentence in any language. */
@Schema(
        description = "The facts of a warning: those that belong to its code",
        oneOf = {
            WarningFacts.OfClash.class,
            WarningFacts.OfTightTransfer.class,
            WarningFacts.OfAbsence.class,
            WarningFacts.OfFullDay.class,
            WarningFacts.OfRegistration.class
        })
public sealed interface WarningFacts {
    /** The warning's code. */
    String code();

    String sentence(Language language);

    /** Two engagements last at the same time, and a waiver lets it stand. */
    @Schema(name = "WarningOfClash", description = "Of clash")
    record OfClash(
            @Schema(description = "The other engagement") EngagementRef engagement,
            long overlapMinutes,
            @Schema(description = "false when it rests on an end that is assumed") boolean certain,
            @Schema(description = "Why the clash stands") @Nullable String waiver)
            implements WarningFacts {

        static OfClash of(Overlap overlap, SummitZone zone) {
            return new OfClash(
                    EngagementRef.of(overlap.second().engagement(), zone),
                    overlap.minutes(),
                    overlap.certain(),
                    overlap.waiver());
        }

        @Override
        public String code() {
            return "clash";
        }

        @Override
        public String sentence(Language language) {
            return language.text(
                    certain ? "warning.clash" : "warning.clash.assumed",
                    engagement.title().in(language.tag),
                    overlapMinutes,
                    waiver);
        }
    }

    /** The gap before the engagement is shorter than the way to it. */
    @Schema(name = "WarningOfTightTransfer", description = "Of tight-transfer")
    record OfTightTransfer(
            VenueView fromVenue,
            VenueView toVenue,
            @Schema(description = "Between the two engagements") long gapMinutes,
            @Schema(description = "What the way takes") int transferMinutes)
            implements WarningFacts {

        static OfTightTransfer of(Connection way) {
            return new OfTightTransfer(way.from().venue(), way.to().venue(), way.gapMinutes(), way.minutes());
        }

        @Override
        public String code() {
            return "tight-transfer";
        }

        @Override
        public String sentence(Language language) {
            return language.text(
                    "warning.tight-transfer",
                    gapMinutes,
                    fromVenue.label(language),
                    toVenue.label(language),
                    transferMinutes);
        }
    }

    /** The delegate arrives after it begins, or leaves before it ends. */
    @Schema(name = "WarningOfAbsence", description = "Of outside-stay")
    record OfAbsence(
            @Schema(description = "null while not known") @Nullable OffsetDateTime arrivesAt,
            @Schema(description = "null while not known") @Nullable OffsetDateTime departsAt,
            @Schema(description = "Whether the delegate arrives after it begins") boolean late,
            @Schema(description = "Whether the delegate departs before it ends") boolean early)
            implements WarningFacts {

        static OfAbsence of(Stay stay, Period engagement, SummitZone zone) {
            return new OfAbsence(
                    zone.local(stay.arrivesAt()),
                    zone.local(stay.departsAt()),
                    stay.isLateFor(engagement),
                    stay.endsBefore(engagement));
        }

        @Override
        public String code() {
            return "outside-stay";
        }

        @Override
        public String sentence(Language language) {
            return language.text(
                    "warning.outside-stay",
                    language.joined(
                            late ? language.text("warning.outside-stay.arrives", language.moment(arrivesAt)) : null,
                            early ? language.text("warning.outside-stay.departs", language.moment(departsAt)) : null));
        }
    }

    /** The day has more engagements than the summit's {@code maxPerDay}. */
    @Schema(name = "WarningOfFullDay", description = "Of too-many-in-a-day")
    record OfFullDay(LocalDate date, long engagements, int maxPerDay) implements WarningFacts {

        @Override
        public String code() {
            return "too-many-in-a-day";
        }

        @Override
        public String sentence(Language language) {
            return language.text("warning.too-many-in-a-day", engagements, language.day(date), maxPerDay);
        }
    }

    /** The delegate is not registered yet for a side event, or was not admitted. */
    @Schema(
            name = "WarningOfRegistration",
            description = "Of registration-needed, registration-waitlisted and registration-refused")
    record OfRegistration(
            @Schema(
                            title = "OpenRegistrationStatus",
                            enumeration = {"NEEDED", "WAITLISTED", "REFUSED"})
                    String status,
            @Schema(description = "Until when it must be done; null while not known") @Nullable OffsetDateTime dueAt)
            implements WarningFacts {

        @Override
        public String code() {
            return switch (status) {
                case "NEEDED" -> "registration-needed";
                case "WAITLISTED" -> "registration-waitlisted";
                case "REFUSED" -> "registration-refused";
                default -> throw new IllegalStateException(status);
            };
        }

        @Override
        public String sentence(Language language) {
            return switch (status) {
                case "NEEDED" ->
                    dueAt == null
                            ? language.text("warning.registration-needed")
                            : language.text("warning.registration-needed.until", language.moment(dueAt));
                case "WAITLISTED" -> language.text("warning.registration-waitlisted");
                default -> language.text("warning.registration-refused");
            };
        }
    }
}
