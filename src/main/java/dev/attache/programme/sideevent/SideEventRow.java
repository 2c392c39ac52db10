package dev.attache.programme.sideevent;

import dev.attache.platform.i18n.LocalizedText;
import dev.attache.programme.agenda.ClassifiedBy;
import dev.attache.programme.agenda.EngagementStatus;
import dev.attache.programme.agenda.Source;
import dev.attache.programme.agenda.Speaker;
import dev.attache.programme.summit.SummitZone;
import dev.attache.programme.venue.VenueView;
import java.time.Instant;
import java.util.List;

/** A side event as a list reads it. */
record SideEventRow(
        long id,
        int version,
        LocalizedText title,
        Instant startsAt,
        Instant endsAt,
        Instant plannedUntil,
        EngagementStatus status,
        VenueView venue,
        List<String> themes,
        ClassifiedBy classifiedBy,
        LocalizedText abstractText,
        List<String> organisers,
        LocalizedText description,
        List<Speaker> speakers,
        RegistrationMethod registrationMethod,
        String registrationTarget,
        String registrationInstructions,
        Instant registrationDeadline,
        Integer quota,
        int assigned,
        Integer annex,
        Integer line,
        String printedAs,
        SummitZone zone) {

    static final String SQL =
            """
            select e.id, e.version, e.title, e.starts_at, e.ends_at, e.planned_until, e.status, %s, e.themes, e.classified_by,
                   e.abstract, s.organisers, s.description, e.speakers, s.registration_method, s.registration_target,
                   s.registration_instructions, s.registration_deadline, e.quota, e.assigned, e.source_annex,
                   e.source_line, e.source_printed_as, summit.zone
            from page join engagement e on e.id = page.id join side_event s on s.id = page.id
                 join summit on summit.id = e.summit_id left join venue v on v.id = e.venue_id"""
                    .formatted(VenueView.COLUMNS);

    SideEventView view() {
        return new SideEventView(
                id,
                version,
                title,
                zone.local(startsAt),
                zone.local(endsAt),
                zone.local(plannedUntil),
                endsAt == null,
                status,
                venue,
                themes,
                classifiedBy,
                abstractText,
                organisers,
                description,
                speakers,
                new RegistrationProcedure(
                        registrationMethod,
                        registrationTarget,
                        registrationInstructions,
                        zone.local(registrationDeadline)),
                quota,
                assigned,
                Source.of(annex, line, printedAs),
                null);
    }
}
