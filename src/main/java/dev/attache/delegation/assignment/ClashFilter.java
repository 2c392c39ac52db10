package dev.attache.delegation.assignment;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The filters of the list of clashes. */
public class ClashFilter {
    @QueryParam("type")
    @Parameter(description = "Clashes, or tight transfers")
    public ClashView.Type type;

    @QueryParam("delegate")
    @Parameter(description = "Of this delegate, by the id")
    public Long delegate;

    boolean admits(ClashView clash) {
        return (type == null || type == clash.type())
                && (delegate == null || delegate == clash.delegate().id());
    }
}
