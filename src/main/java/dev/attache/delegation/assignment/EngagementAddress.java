package dev.attache.delegation.assignment;

import dev.attache.programme.agenda.Engagement;
import dev.attache.programme.agenda.EngagementKind;
import dev.attache.programme.summit.Summit;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The path parameters of an engagement of any kind, shared by its subresources. */
public class EngagementAddress {
    /** The path of an engagement, as its subresources begin. */
    public static final String ENGAGEMENT = "/api/v1/summits/{summit}/{kind: " + EngagementKind.COLLECTIONS + "}/{id}";

    static final String PATH = ENGAGEMENT + "/assignments";

    @PathParam("summit")
    public String summit;

    @PathParam("kind")
    @Parameter(
            description = "What kind of engagement",
            schema = @Schema(type = SchemaType.STRING, title = "EngagementCollection"))
    public String kind;

    @PathParam("id")
    public long id;

    /** The engagement, or a 404. */
    public Engagement engagement() {
        return in(Summit.named(summit));
    }

    /** The engagement, with its summit locked for update. */
    Engagement lockEngagement() {
        return in(Summit.lock(summit));
    }

    private Engagement in(Summit of) {
        return Engagement.of(of, EngagementKind.at(kind), id);
    }

    String of(long delegate) {
        return "/api/v1/summits/" + summit + "/" + kind + "/" + id + "/assignments/" + delegate;
    }
}
