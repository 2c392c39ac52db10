package dev.attache.delegation.assignment;

import dev.attache.delegation.delegate.Delegate;
import jakarta.ws.rs.QueryParam;
import java.util.Collection;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The filters of the list of clashes. */
public class ClashFilter {
    @QueryParam("type")
    @Parameter(description = "Clashes, or tight transfers")
    public ClashView.Type type;

    @QueryParam("delegate")
    @Parameter(description = "Of this delegate, by the id")
    public Long delegate;

    /** Refuses (400) a filter by a delegate whom the summit has not. */
    void requireKnown(Collection<Schedule> all) {
        if (delegate != null && all.stream().noneMatch(s -> s.delegate().id() == delegate)) {
            throw Delegate.unknown(delegate, "delegate");
        }
    }

    boolean admits(ClashView clash) {
        return (type == null || type == clash.type())
                && (delegate == null || delegate == clash.delegate().id());
    }
}
