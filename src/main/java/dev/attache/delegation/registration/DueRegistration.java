package dev.attache.delegation.registration;

import dev.attache.delegation.assignment.Assignment;
import dev.attache.delegation.delegate.Delegate;
import dev.attache.delegation.delegate.DelegateRef;
import dev.attache.programme.agenda.EngagementKind;
import dev.attache.programme.agenda.EngagementRef;
import dev.attache.programme.sideevent.RegistrationProcedure;
import dev.attache.programme.sideevent.SideEvent;
import dev.attache.programme.summit.Summit;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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

    /** All of a summit, by two statements. */
    static List<DueRegistration> of(Summit summit) {
        List<Registration> recorded = Registration.of(summit);
        List<Assignment> assignments = Assignment.ofKind(summit, EngagementKind.SIDE_EVENT);
        Registrations registrations = Registrations.of(recorded);
        Set<Pair> assigned = assignments.stream()
                .map(a -> new Pair(a.delegate.id, a.engagement.id))
                .collect(Collectors.toSet());
        List<DueRegistration> all = new ArrayList<>(recorded.stream()
                .map(r -> of(
                        r.delegate,
                        r.sideEvent,
                        RegistrationState.of(r),
                        Optional.of(r),
                        assigned.contains(new Pair(r.delegate.id, r.sideEvent.id))))
                .toList());
        for (Assignment a : assignments) {
            registrations
                    .stateOf(a)
                    .filter(state -> !state.recorded())
                    .ifPresent(
                            state -> all.add(of(a.delegate, (SideEvent) a.engagement, state, Optional.empty(), true)));
        }
        return all;
    }

    private static DueRegistration of(
            Delegate delegate,
            SideEvent event,
            RegistrationState state,
            Optional<Registration> recorded,
            boolean assigned) {
        return new DueRegistration(
                DelegateRef.of(delegate),
                EngagementRef.of(event),
                state.status(),
                state.recorded(),
                assigned,
                state.reference(),
                recorded.map(r -> r.note).orElse(null),
                recorded.map(r -> r.by).orElse(null),
                event.summit.local(state.dueAt()),
                event.registration());
    }

    private Instant moment() {
        return dueAt == null ? null : dueAt.toInstant();
    }

    private record Pair(long delegate, long sideEvent) {}
}
