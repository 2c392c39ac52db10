package dev.attache.delegation.calendarlink;

import dev.attache.platform.edge.PublicAddress;
import dev.attache.platform.secret.SecretPaths;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The address of a calendar subscription; {@code webcal} opens it in a calendar program by a tap. */
@Schema(description = "Where a calendar can be subscribed to")
public record CalendarAddress(
        @Schema(examples = "https://desk.example/calendar/3q2-7wEjRWeJq83vASNFZ4mrze8BI0Vn.ics") String url,
        @Schema(examples = "webcal://desk.example/calendar/3q2-7wEjRWeJq83vASNFZ4mrze8BI0Vn.ics") String webcal) {

    /** @param requested the address that the link was asked for at */
    static CalendarAddress of(PublicAddress address, URI requested, String secret) {
        String url = address.link(SecretPaths.CALENDAR + "/" + secret + ".ics", requested);
        return new CalendarAddress(url, url.replaceFirst("^https?:", "webcal:"));
    }
}
