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

    /** Applies these filters and the sort keys to a listing of one kind whose engagement is called e. */
    public static <R> Listing<R> common(
            Listing<R> listing, EngagementKind kind, String summit, EngagementFilters filters) {
        Period day = filters.day == null ? null : Summit.timeZone(summit).day(filters.day);
        return listing.and("e.summit_id = (select id from summit where slug = ?)", summit)
                .and("e.kind = '" + kind + "'")
                .andHolds(filters.q, "e.search")
                .and("e.starts_at >= ?", day == null ? null : day.from())
                .and("e.starts_at < ?", day == null ? null : day.until())
                .and("? = any (e.themes)", filters.theme)
                .and("e.venue_id = ?", filters.venue)
                .andHolds(filters.speaker, "e.search")
                .andLineHolds(filters.speaker, "e.speaker_search")
                .and("e.starts_at < ?", filters.startsBefore == null ? null : filters.startsBefore.toInstant())
                .and("e.starts_at > ?", filters.startsAfter == null ? null : filters.startsAfter.toInstant())
                .and("e.status = ?", filters.status)
                .and(filters.uncovered == null ? null : filters.uncovered ? UNCOVERED : COVERED)
                .sortNotNull("startsAt", "e.starts_at")
                .sortNotNull("plannedUntil", "e.planned_until")
                .sortNotNull("title", "e.sort_title")
                .order("e.starts_at, e.id")
                .ifEmpty(() -> {
                    Summit of = Summit.named(summit);
                    Vocabulary.THEMES.requireFilter(of, filters.theme, "theme");
                    Venue.requireFilter(of, filters.venue, "venue");
                });
    }

    private static final String UNCOVERED = "e.status = 'SCHEDULED' and e.assigned = 0";
    private static final String COVERED = "e.status = 'SCHEDULED' and e.assigned > 0";
}
