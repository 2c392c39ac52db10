package dev.attache.programme.sideevent;

import dev.attache.platform.database.ReplacedValue;
import dev.attache.platform.http.Listing;
import dev.attache.platform.i18n.LocalizedText;
import dev.attache.platform.problem.Invalid;
import dev.attache.programme.agenda.Engagement;
import dev.attache.programme.agenda.EngagementFilters;
import dev.attache.programme.agenda.EngagementKind;
import dev.attache.programme.agenda.NewEngagement;
import dev.attache.programme.summit.Summit;
import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;

/** An event around the summit, with its own organisers, venue and way to register. */
@Entity
@DiscriminatorValue("SIDE_EVENT")
public class SideEvent extends Engagement {
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(ReplacedValue.class)
    public List<String> organisers;

    @JdbcTypeCode(SqlTypes.JSON)
    public LocalizedText description;

    @Enumerated(EnumType.STRING)
    public RegistrationMethod registrationMethod;

    public String registrationTarget;
    public String registrationInstructions;
    public Instant registrationDeadline;

    @Basic(fetch = FetchType.LAZY)
    @Column(insertable = false, updatable = false)
    String organiserSearch;

    @Basic(fetch = FetchType.LAZY)
    @Column(insertable = false, updatable = false)
    String descriptionSearch;

    public SideEvent() {
        kind = EngagementKind.SIDE_EVENT;
    }

    public static SideEvent of(Summit summit, long id) {
        return (SideEvent) Engagement.of(summit, EngagementKind.SIDE_EVENT, id);
    }

    /** Refuses (400) a filter by a side event that the summit has not; null is no filter. */
    public static void requireFilter(Summit summit, Long id, String parameter) {
        if (id != null && count("summit = ?1 and id = ?2", summit, id) == 0) {
            throw Invalid.parameter(parameter, "there is no side event " + id + " at this summit");
        }
    }

    static Listing<SideEventRow> matching(String summit, SideEventFilter filter) {
        return EngagementFilters.common(
                        new Listing<>(SideEventRow.class, SideEventRow.SQL, "engagement e"),
                        EngagementKind.SIDE_EVENT,
                        summit,
                        filter)
                .join("side_event s on s.id = e.id")
                .andHolds(filter.organiser, "e.search")
                .andLineHolds(filter.organiser, "s.organiser_search")
                .and("s.registration_method = ?", filter.registration)
                .sort("deadline", "s.registration_deadline");
    }

    @Override
    protected void apply(NewEngagement body, Instant now) {
        NewSideEvent event = (NewSideEvent) body;
        organisers = event.organisers();
        description = event.description();
        kindWords = Stream.concat(organisers.stream(), words(description)).collect(Collectors.joining("\n"));
        RegistrationProcedure registration = event.registration();
        registrationMethod = registration.method();
        registrationTarget = registration.target();
        registrationInstructions = registration.instructions();
        registrationDeadline =
                registration.deadline() == null ? null : registration.deadline().toInstant();
        super.apply(body, now);
    }

    /** How one registers. */
    public RegistrationProcedure registration() {
        return new RegistrationProcedure(
                registrationMethod, registrationTarget, registrationInstructions, summit.local(registrationDeadline));
    }
}
