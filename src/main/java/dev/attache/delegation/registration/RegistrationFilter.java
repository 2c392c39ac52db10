package dev.attache.delegation.registration;

import jakarta.ws.rs.QueryParam;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The filters of the list of registrations. */
public class RegistrationFilter {
    @QueryParam("status")
    @Parameter(description = "In this status")
    public RegistrationStatus status;

    @QueryParam("delegate")
    @Parameter(description = "Of this delegate, by the id")
    public Long delegate;

    @QueryParam("sideEvent")
    @Parameter(description = "For this side event, by the id")
    public Long sideEvent;

    @QueryParam("dueBefore")
    @Parameter(description = "Due before this moment; what has no date is left out")
    public OffsetDateTime dueBefore;

    boolean admits(DueRegistration due) {
        return (status == null || status == due.status())
                && (delegate == null || delegate == due.delegate().id())
                && (sideEvent == null || sideEvent == due.engagement().id())
                && (dueBefore == null || (due.dueAt() != null && due.dueAt().isBefore(dueBefore)));
    }
}
