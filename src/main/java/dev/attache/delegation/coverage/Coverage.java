package dev.attache.delegation.coverage;

import dev.attache.delegation.delegate.Delegate;
import dev.attache.delegation.delegate.DelegateRef;
import dev.attache.platform.i18n.LocalizedText;
import dev.attache.programme.agenda.ClassifiedBy;
import dev.attache.programme.agenda.EngagementRef;
import dev.attache.programme.agenda.Session;
import dev.attache.programme.summit.Summit;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The coverage of the official programme: a session is covered when a delegate is assigned to it.
 *
 * @param sessions how many sessions there are
 * @param covered how many of them are covered
 * @param themes the summit's themes × all delegates, the last one for the sessions without a theme
 * @param slots the programme at each moment when a session starts
 * @param uncovered the sessions that nobody covers, in the order of time
 */
@Schema(
        description =
                "How the delegation covers the official programme: a session is covered when one of ours is assigned to it")
public record Coverage(
        @Schema(description = "How many sessions there are") int sessions,
        @Schema(description = "How many of them are covered") int covered,
        @Schema(description = "The summit's themes × all delegates, the last one for the sessions without a theme")
                List<OfTheme> themes,
        @Schema(description = "The programme at each moment when a session starts") List<Slot> slots,
        @Schema(description = "The sessions that nobody covers, in the order of time") List<EngagementRef> uncovered) {

    /**
     * One theme; code and name are null for the sessions that have none.
     *
     * @param classifiedByDesk how many of its sessions have it by the desk's own reading
     */
    @Schema(name = "CoverageOfTheme", description = "One theme; code and name are null for the sessions that have none")
    public record OfTheme(
            @Nullable String code,
            @Nullable LocalizedText name,
            int sessions,
            int classifiedByDesk,
            int covered,
            List<OfDelegate> delegates) {}

    /** A delegate's sessions of a theme. */
    @Schema(name = "CoverageOfDelegate", description = "What one delegate covers of a theme")
    public record OfDelegate(DelegateRef delegate, int count, List<EngagementRef> sessions) {}

    /**
     * One moment when sessions start.
     *
     * @param starting how many start then
     * @param parallel how many last then, with those that started before
     * @param covered how many of the parallel ones are covered
     */
    @Schema(name = "CoverageSlot", description = "One moment when sessions start")
    public record Slot(
            OffsetDateTime startsAt,
            @Schema(description = "How many start then") int starting,
            @Schema(description = "How many last then, with those that started before") int parallel,
            @Schema(description = "How many of the parallel ones are covered") int covered) {}

    /** An assignment: which delegate covers which engagement. */
    record Covers(long delegate, long engagement) {
        /** All of a summit, by its id. */
        static final String OF_SUMMIT = "select delegate_id, engagement_id from assignment where summit_id = ?";
    }

    static Coverage of(Summit summit, List<Covers> assignments) {
        List<Session> sessions = Session.inProgrammeOrder(summit);
        List<Delegate> delegates = Delegate.inOrder(summit);
        Map<Long, Set<Long>> engagementsOf = assignments.stream()
                .collect(Collectors.groupingBy(
                        Covers::delegate, Collectors.mapping(Covers::engagement, Collectors.toSet())));
        List<OfTheme> themes = new ArrayList<>();
        summit.themes.forEach(t -> themes.add(
                ofTheme(t.code(), t.name(), sessions, s -> s.themes().contains(t.code()), delegates, engagementsOf)));
        themes.add(ofTheme(null, null, sessions, s -> s.themes().isEmpty(), delegates, engagementsOf));
        return new Coverage(
                sessions.size(),
                covered(sessions),
                themes,
                slots(summit, sessions),
                refs(sessions, s -> s.assigned == 0));
    }

    private static OfTheme ofTheme(
            String code,
            LocalizedText name,
            List<Session> sessions,
            Predicate<Session> belongs,
            List<Delegate> delegates,
            Map<Long, Set<Long>> engagementsOf) {
        List<Session> of = sessions.stream().filter(belongs).toList();
        int byDesk = (int)
                of.stream().filter(s -> s.classifiedBy == ClassifiedBy.DESK).count();
        List<OfDelegate> each = delegates.stream()
                .map(d -> {
                    Set<Long> ids = engagementsOf.getOrDefault(d.id, Set.of());
                    List<EngagementRef> covers = refs(of, s -> ids.contains(s.id));
                    return new OfDelegate(DelegateRef.of(d), covers.size(), covers);
                })
                .toList();
        return new OfTheme(code, name, of.size(), byDesk, covered(of), each);
    }

    private static List<Slot> slots(Summit summit, List<Session> sessions) {
        Set<Instant> starts = sessions.stream().map(s -> s.startsAt).collect(Collectors.toCollection(TreeSet::new));
        return starts.stream()
                .map(at -> {
                    List<Session> parallel = sessions.stream()
                            .filter(s -> !s.startsAt.isAfter(at) && s.plannedUntil.isAfter(at))
                            .toList();
                    int starting = (int)
                            parallel.stream().filter(s -> s.startsAt.equals(at)).count();
                    return new Slot(summit.local(at), starting, parallel.size(), covered(parallel));
                })
                .toList();
    }

    private static int covered(List<Session> sessions) {
        return (int) sessions.stream().filter(s -> s.assigned > 0).count();
    }

    private static List<EngagementRef> refs(List<Session> sessions, Predicate<Session> which) {
        return sessions.stream().filter(which).map(EngagementRef::of).toList();
    }
}
