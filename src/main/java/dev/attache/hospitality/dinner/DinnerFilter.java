package dev.attache.hospitality.dinner;

import dev.attache.programme.agenda.EngagementStatus;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The filters of the list of dinners. */
public class DinnerFilter {
    @QueryParam("q")
    @Size(max = 200)
    @Parameter(description = "Words that the title holds, with or without accents and capitals")
    public String q;

    @QueryParam("day")
    @Parameter(description = "On this local day")
    public LocalDate day;

    @QueryParam("status")
    @Parameter(description = "Is scheduled, or cancelled")
    public EngagementStatus status;

    @QueryParam("venue")
    @Parameter(description = "At this venue, by its id")
    public Long venue;
}
