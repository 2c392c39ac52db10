package dev.attache.itinerary;

import dev.attache.delegation.Delegate;
import dev.attache.summit.Text;
import java.time.OffsetDateTime;

/** The delegate whose days they are; the stay is in the summit's local time, null where it is not known. */
public record Traveller(
        long id,
        Text name,
        Text organisation,
        Text unit,
        Text position,
        int precedence,
        OffsetDateTime arrivesAt,
        OffsetDateTime departsAt) {

    static Traveller of(Delegate d) {
        return new Traveller(
                d.id,
                d.name,
                d.organisation,
                d.unit,
                d.position,
                d.precedence,
                d.summit.local(d.arrivesAt),
                d.summit.local(d.departsAt));
    }
}
