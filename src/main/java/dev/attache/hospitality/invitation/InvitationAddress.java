package dev.attache.hospitality.invitation;

import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a guest answers an invitation. */
@Schema(description = "Where a guest answers an invitation")
public record InvitationAddress(
        @Schema(examples = "https://desk.example/rsvp/3q2-7wEjRWeJq83vASNFZ4mrze8BI0Vn") String url) {

    public static InvitationAddress of(URI base, String secret) {
        return new InvitationAddress(base.resolve("/rsvp/" + secret).toString());
    }
}
