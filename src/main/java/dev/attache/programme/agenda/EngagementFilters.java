package dev.attache.programme.agenda;

import dev.attache.platform.clock.Period;
import dev.attache.platform.http.Listing;
import dev.attache.programme.summit.Summit;
import dev.attache.programme.summit.Vocabulary;
import dev.attache.programme.venue.Venue;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The filters shared by the lists of all kinds of engagement. */
public class EngagementFilters {
    @QueryParam("q")
    @Size(max = 200)
    @Parameter(description = "Words that it holds, with or without accents and capitals")
    public String q;

    @QueryParam("day")
    @Parameter(description = "Starts on this local day")
    public LocalDate day;

    @QueryParam("theme")
    @Size(max = 60)
    @Parameter(description = "Has this theme, by its code")
    public String theme;

    @QueryParam("venue")
    @Parameter(description = "At this venue, by its id")
    public Long venue;

    @QueryParam("speaker")
    @Size(max = 200)
    @Parameter(description = "A speaker's name holds these words")
    public String speaker;

    @QueryParam("startsBefore")
    @Parameter(description = "Starts before this moment")
    public OffsetDateTime startsBefore;

    @QueryParam("startsAfter")
    @Parameter(description = "Starts after this moment")
    public OffsetDateTime startsAfter;

    @QueryParam("status")
    @Parameter(description = "Is scheduled, or cancelled")
    public EngagementStatus status;

    @QueryParam("uncovered")
    @Parameter(description = "true: nobody of ours is assigned; false: somebody is. A cancelled one is neither")
    public Boolean uncovered;

    /** Applies these filters and the sort keys to a listing whose engagement is called e. */
    public static <E extends Engagement> Listing<E> common(
            Listing<E> listing, Summit summit, EngagementFilters filters) {
        Vocabulary.THEMES.requireFilter(summit, filters.theme, "theme");
        Venue.requireFilter(summit, filters.venue, "venue");
        Period day = filters.day == null ? null : summit.day(filters.day);
        return listing.and("e.startsAt >= :dayFrom", day == null ? null : day.from())
                .and("e.startsAt < :dayUntil", day == null ? null : day.until())
                .and("array_contains(e.themes, :theme)", filters.theme)
                .and("e.venue.id = :venue", filters.venue)
                .andLineHolds(filters.speaker, "e.speakerSearch")
                .and("e.startsAt < :before", filters.startsBefore == null ? null : filters.startsBefore.toInstant())
                .and("e.startsAt > :after", filters.startsAfter == null ? null : filters.startsAfter.toInstant())
                .and("e.status = :status", filters.status)
                .and(
                        "e.status = SCHEDULED and e.assigned "
                                + (Boolean.TRUE.equals(filters.uncovered) ? "= 0" : "> 0"),
                        filters.uncovered)
                .sort("startsAt", "e.startsAt")
                .sort("plannedUntil", "e.plannedUntil")
                .sort("title", "e.sortTitle")
                .order("e.startsAt nulls last, e.id");
    }
}
