package dev.attache.delegation.registration;

import dev.attache.delegation.delegate.DelegateRef;
import dev.attache.programme.agenda.EngagementRef;
import dev.attache.programme.agenda.PlannedEngagement;
import dev.attache.programme.sideevent.RegistrationProcedure;
import dev.attache.programme.summit.SummitZone;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A line of the list of what is due: a recorded registration, or an assignment to a side event that wants one and has no
 * record yet.
 */
@Schema(description = "A registration that is recorded, or that an assignment to a side event needs")
public record DueRegistration(
        DelegateRef delegate,
        @Schema(description = "The side event") EngagementRef engagement,
        RegistrationStatus status,
        @Schema(description = "false: nothing is recorded, it is needed as the delegate is assigned") boolean recorded,
        @Schema(description = "Whether the delegate is assigned to the side event") boolean assigned,
        @Schema(description = "The organiser's number") @Nullable String reference,
        @Nullable String note,
        @Schema(description = "Who deals with it") @Nullable String by,
        @Schema(description = "Until when it must be done; null while not known") @Nullable OffsetDateTime dueAt,
        @Schema(description = "How one registers") RegistrationProcedure registration) {

    /** By the date, unknown ones last, then by the side event and protocol order. */
    static final Comparator<DueRegistration> BY_DATE = Comparator.comparing(
                    DueRegistration::moment, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(d -> d.engagement().startsAt().toInstant())
            .thenComparing(d -> d.engagement().id())
            .thenComparing(d -> d.delegate().precedence())
            .thenComparing(d -> d.delegate().id());

    static DueRegistration of(Row row, RegistrationState state) {
        return new DueRegistration(
                row.delegate,
                EngagementRef.of(row.engagement, row.zone),
                state.status(),
                state.recorded(),
                row.assigned,
                state.reference(),
                row.note,
                row.by,
                row.zone.local(state.dueAt()),
                new RegistrationProcedure(
                        row.facts.method(), row.target, row.instructions, row.zone.local(row.facts.deadline())));
    }

    /** A delegate and a side event that takes place, where an assignment or a recorded registration binds them. */
    record Row(
            SummitZone zone,
            DelegateRef delegate,
            boolean erased,
            PlannedEngagement engagement,
            boolean assigned,
            RegistrationFacts facts,
            String target,
            String instructions,
            String note,
            String by) {

        /** Those of a summit, by its id. */
        static final String OF_SUMMIT = "select s.zone, " + DelegateRef.COLUMNS + ", d.erased_at is not null, "
                + PlannedEngagement.COLUMNS + ", a.id is not null, " + RegistrationFacts.COLUMNS
                + ", x.registration_target, x.registration_instructions, r.note, r.by"
                + """
                 from (select a.delegate_id, a.engagement_id from assignment a join side_event on side_event.id = a.engagement_id
                       where a.summit_id = ?
                       union select r.delegate_id, r.side_event_id from registration r where r.summit_id = ?) pair
                join engagement e on e.id = pair.engagement_id join side_event x on x.id = e.id
                join delegate d on d.id = pair.delegate_id join summit s on s.id = e.summit_id
                left join assignment a on a.engagement_id = e.id and a.delegate_id = d.id
                left join registration r on r.side_event_id = e.id and r.delegate_id = d.id
                where e.status = 'SCHEDULED'""";

        /** What is due; empty where no registration is needed. */
        Optional<DueRegistration> due() {
            return Optional.ofNullable(RegistrationState.of(facts, assigned, erased))
                    .map(state -> DueRegistration.of(this, state));
        }
    }

    private Instant moment() {
        return dueAt == null ? null : dueAt.toInstant();
    }
}
