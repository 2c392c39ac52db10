package dev.attache.hospitality.guest;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The filters of the list of guests. */
public class GuestFilter {
    @QueryParam("q")
    @Size(max = 200)
    @Parameter(description = "Words that the name, position, organisation or mail address holds")
    public String q;

    @QueryParam("category")
    @Size(max = 60)
    @Parameter(description = "Of this category, by its code")
    public String category;

    @QueryParam("country")
    @Size(max = 2)
    @Parameter(description = "From this country (ISO 3166-1 alpha-2)")
    public String country;

    @QueryParam("diet")
    @Size(max = 60)
    @Parameter(description = "With this diet, by its code")
    public String diet;

    @QueryParam("lookedAfterBy")
    @Parameter(description = "Looked after by this delegate, by the id")
    public Long lookedAfterBy;
}
