package dev.attache.hospitality.attendance;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The filters of the list of those who hold seats. */
public class AttendeeFilter {
    @QueryParam("kind")
    @Parameter(description = "Of this kind")
    public AttendeeKind kind;

    @QueryParam("arrival")
    @Parameter(description = "Of whom this is known")
    public Arrival arrival;

    @QueryParam("table")
    @Parameter(description = "At this table, by its id")
    public Long table;

    @QueryParam("seated")
    @Parameter(description = "Whether they are placed at a table")
    public Boolean seated;

    @QueryParam("q")
    @Size(max = 200)
    @Parameter(description = "Words of the name, of a guest's position, organisation or mail address too")
    public String q;
}
