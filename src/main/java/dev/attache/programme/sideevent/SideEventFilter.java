package dev.attache.programme.sideevent;

import dev.attache.programme.agenda.EngagementFilters;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The filters of the list of side events. */
public class SideEventFilter extends EngagementFilters {
    @QueryParam("organiser")
    @Size(max = 200)
    @Parameter(description = "An organiser's name holds these words")
    public String organiser;

    @QueryParam("registration")
    @Parameter(description = "One registers by this method")
    public RegistrationMethod registration;
}
