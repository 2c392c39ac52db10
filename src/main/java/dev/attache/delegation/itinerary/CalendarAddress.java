package dev.attache.delegation.itinerary;

import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a calendar can be subscribed to; {@code webcal} is the same for programs that open it by a tap. */
@Schema(description = "Where a calendar can be subscribed to")
public record CalendarAddress(
        @Schema(examples = "https://desk.example/calendar/3q2-7wEjRWeJq83vASNFZ4mrze8BI0Vn.ics") String url,
        @Schema(examples = "webcal://desk.example/calendar/3q2-7wEjRWeJq83vASNFZ4mrze8BI0Vn.ics") String webcal) {

    static CalendarAddress of(URI base, String secret) {
        String url = base.resolve("/calendar/" + secret + ".ics").toString();
        return new CalendarAddress(url, url.replaceFirst("^https?:", "webcal:"));
    }
}
