package dev.attache.records.history;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The filters of a summit's history. */
public class HistoryFilter {
    @QueryParam("actor")
    @Size(max = 200)
    @Parameter(description = "By this account, the program, or whoever else is told as actor")
    public String actor;

    @QueryParam("kind")
    @Parameter(description = "Of things of this kind")
    public Kind kind;

    @QueryParam("action")
    @Parameter(description = "What happened to the thing")
    public Action action;

    @QueryParam("since")
    @Parameter(description = "At this moment or later")
    public OffsetDateTime since;

    @QueryParam("until")
    @Parameter(description = "Before this moment")
    public OffsetDateTime until;
}
