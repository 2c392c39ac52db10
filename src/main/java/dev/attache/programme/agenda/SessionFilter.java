package dev.attache.programme.agenda;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The filters of the list of sessions. */
public class SessionFilter extends EngagementFilters {
    @QueryParam("format")
    @Size(max = 60)
    @Parameter(description = "Has this format, by its code")
    public String format;

    @QueryParam("series")
    @Size(max = 200)
    @Parameter(description = "Belongs to a series whose name holds these words")
    public String series;
}
