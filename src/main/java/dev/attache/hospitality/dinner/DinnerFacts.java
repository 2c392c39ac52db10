package dev.attache.hospitality.dinner;

import dev.attache.platform.i18n.LocalizedText;
import dev.attache.programme.agenda.EngagementStatus;
import dev.attache.programme.venue.NewVenue;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/**
 * The facts of a dinner that guests are mailed a change of: whether it takes place, title, day, hour and place. A change that is taken back in
 * time leaves them as they were.
 */
public record DinnerFacts(
        EngagementStatus status,
        LocalizedText title,
        LocalDate date,
        Instant startsAt,
        Instant endsAt,
        Long venue,
        String place,
        String room,
        String address,
        LocalizedText label) {

    public static DinnerFacts of(Dinner d) {
        return of(d, d.venue == null ? null : NewVenue.of(d.venue));
    }

    /** The facts while the dinner's venue was described so; null for no venue. */
    static DinnerFacts of(Dinner d, NewVenue venue) {
        return new DinnerFacts(
                d.status,
                d.title,
                d.date,
                d.startsAt,
                d.endsAt,
                d.venue == null ? null : d.venue.id,
                venue == null ? null : venue.place(),
                venue == null ? null : venue.room(),
                venue == null ? null : venue.address(),
                venue == null ? null : venue.label());
    }

    public boolean isCancelled() {
        return status == EngagementStatus.CANCELLED;
    }

    /** Whether these are the facts that a mail has kept. */
    public boolean are(String kept) {
        return Objects.equals(toString(), kept);
    }
}
