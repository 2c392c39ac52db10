package dev.attache.programme.agenda;

import dev.attache.platform.i18n.LocalizedText;
import dev.attache.programme.summit.SummitZone;
import dev.attache.programme.venue.VenueView;
import java.time.Instant;
import java.util.List;

/** A session as a list reads it. */
record SessionRow(
        long id,
        int version,
        LocalizedText title,
        LocalizedText series,
        Instant startsAt,
        Instant endsAt,
        Instant plannedUntil,
        EngagementStatus status,
        VenueView venue,
        String format,
        List<String> themes,
        ClassifiedBy classifiedBy,
        LocalizedText abstractText,
        List<Speaker> speakers,
        Integer quota,
        int assigned,
        Integer annex,
        Integer line,
        String printedAs,
        SummitZone zone) {

    static final String SQL =
            """
            select e.id, e.version, e.title, s.series, e.starts_at, e.ends_at, e.planned_until, e.status, %s, s.format,
                   e.themes, e.classified_by, e.abstract, e.speakers, e.quota, e.assigned, e.source_annex, e.source_line,
                   e.source_printed_as, summit.zone
            from page join engagement e on e.id = page.id join session s on s.id = page.id
                 join summit on summit.id = e.summit_id left join venue v on v.id = e.venue_id"""
                    .formatted(VenueView.COLUMNS);

    SessionView view() {
        return new SessionView(
                id,
                version,
                title,
                series,
                zone.local(startsAt),
                zone.local(endsAt),
                zone.local(plannedUntil),
                endsAt == null,
                status,
                venue,
                format,
                themes,
                classifiedBy,
                abstractText,
                speakers,
                quota,
                assigned,
                Source.of(annex, line, printedAs),
                null);
    }
}
