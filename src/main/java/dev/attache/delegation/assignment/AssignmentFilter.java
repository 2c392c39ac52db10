package dev.attache.delegation.assignment;

import dev.attache.programme.agenda.EngagementKind;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The filters of the list of assignments. */
public class AssignmentFilter {
    @QueryParam("delegate")
    @Parameter(description = "Of this delegate, by the id")
    public Long delegate;

    @QueryParam("kind")
    @Parameter(description = "To engagements of this kind")
    public EngagementKind kind;

    @QueryParam("duty")
    @Parameter(description = "In this duty")
    public Duty duty;

    @QueryParam("day")
    @Parameter(description = "To engagements that start on this local day")
    public LocalDate day;

    @QueryParam("clashing")
    @Parameter(description = "true: those that overlap another one of the same delegate, waived or not")
    public Boolean clashing;
}
