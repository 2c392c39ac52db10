package dev.attache.hospitality.invitation;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The filters of the list of invitations. */
public class InvitationFilter {
    @QueryParam("status")
    @Parameter(description = "In this state")
    public InvitationStatus status;

    @QueryParam("delivery")
    @Parameter(description = "Whose latest mail is in this state of delivery; FAILED: it did not reach the guest")
    public Delivery delivery;

    @QueryParam("category")
    @Size(max = 60)
    @Parameter(description = "Guests of this category, by its code")
    public String category;

    @QueryParam("country")
    @Size(max = 2)
    @Parameter(description = "Guests from this country (ISO 3166-1 alpha-2)")
    public String country;

    @QueryParam("guest")
    @Parameter(description = "Of this guest, by the id")
    public Long guest;

    @QueryParam("q")
    @Size(max = 200)
    @Parameter(description = "Words that the guest's name, position, organisation or mail address holds")
    public String q;
}
