package dev.attache.hospitality.invitation;

import dev.attache.platform.secret.SecretPaths;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The secret link by which a guest answers an invitation. */
@Schema(description = "Where a guest answers an invitation")
public record InvitationAddress(
        @Schema(examples = "https://desk.example/rsvp/3q2-7wEjRWeJq83vASNFZ4mrze8BI0Vn") String url) {

    /** The path that leads to the invitation by this token. */
    public static String path(String secret) {
        return SecretPaths.RSVP + "/" + secret;
    }
}
