package dev.attache.delegation.itinerary;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.attache.delegation.assignment.Appointment;
import dev.attache.delegation.assignment.Duty;
import dev.attache.delegation.assignment.Schedule;
import dev.attache.delegation.assignment.Warning;
import dev.attache.platform.i18n.Language;
import dev.attache.platform.i18n.LocalizedText;
import dev.attache.programme.agenda.EngagementKind;
import dev.attache.programme.agenda.EngagementStatus;
import dev.attache.programme.agenda.PlannedEngagement;
import dev.attache.programme.agenda.Speaker;
import dev.attache.programme.summit.SummitZone;
import dev.attache.programme.venue.VenueView;
import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An engagement of the delegate, with all that one needs to know on the way there; times are local. */
@Schema(description = "An engagement of the delegate")
public record ItineraryEntry(
        EngagementKind kind,
        long id,
        LocalizedText title,
        LocalDate date,
        @Schema(description = "null while the hour is not known") @Nullable OffsetDateTime startsAt,
        @Schema(description = "null where the programme prints none") @Nullable OffsetDateTime endsAt,
        @Schema(description = "The end, else the start and what the summit assumes") @Nullable
                OffsetDateTime plannedUntil,
        @Schema(description = "Whether plannedUntil is assumed") boolean endAssumed,
        EngagementStatus status,
        @Nullable VenueView venue,
        Duty duty,
        @Schema(description = "The other delegates there, by precedence") List<Companion> companions,
        @Schema(description = "In printed order") List<Speaker> speakers,
        @Nullable String briefing,
        @Schema(description = "Why a clash may stand; null where none is waived") @Nullable String waiver,
        @Schema(description = "For a side event; null where none is needed") @Nullable
                ItineraryRegistration registration,
        @Schema(
                        description =
                                "null where there is none before on that day, it overlaps this one, or a venue is not known")
                @Nullable
                ItineraryTransfer transfer,
        @Schema(description = "What the desk should know and what is not refused") List<Warning> warnings) {

    static ItineraryEntry of(Stop stop, Itinerary itinerary, Language language) {
        Appointment a = stop.appointment();
        PlannedEngagement e = a.engagement();
        Schedule schedule = itinerary.schedule();
        SummitZone zone = schedule.zone();
        return new ItineraryEntry(
                e.kind(),
                e.id(),
                e.title(),
                e.day(zone),
                zone.local(e.startsAt()),
                zone.local(e.endsAt()),
                zone.local(e.plannedUntil()),
                e.endAssumed(),
                e.status(),
                a.venue(),
                a.duty(),
                itinerary.companions(stop),
                stop.speakers(),
                a.briefing(),
                schedule.waiverOf(a),
                ItineraryRegistration.of(itinerary.registration(stop), zone),
                ItineraryTransfer.of(schedule.connectionTo(a)),
                Warning.of(schedule.warningsOncePerDay(a).stream(), language));
    }

    @JsonIgnore
    public boolean isCancelled() {
        return status == EngagementStatus.CANCELLED;
    }
}
