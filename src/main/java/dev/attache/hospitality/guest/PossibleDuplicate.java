package dev.attache.hospitality.guest;

import dev.attache.platform.i18n.LocalizedText;
import jakarta.annotation.Nullable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A possible duplicate: another guest of the summit with the same mail address, or with a similar name and organisation
 * (an unknown one is similar to any), ignoring accents and case. Duplicates are reported, never merged.
 */
@Schema(description = "Another guest who may be the same person: it is pointed out, the two are never merged")
public record PossibleDuplicate(
        long id, LocalizedText name, @Nullable String organisation, @Nullable String email, List<Reason> reasons) {

    /** The reasons for a possible duplicate. */
    @Schema(name = "DuplicateReason", description = "What speaks for it")
    public enum Reason {
        SAME_EMAIL,
        SIMILAR_NAME
    }

    /** The trigram similarity (0 to 1) from which a name, or a part of it, counts as similar. */
    private static final double SIMILAR_NAME = 0.6;

    private static final double SIMILAR_ORGANISATION = 0.4;

    /** The operators use the index, the similarities decide. */
    private static final String ALIKE =
            """
            select g.id as guest, d.id, coalesce(lower(d.email) = lower(g.email), false) as same_email,
                   coalesce(greatest(word_similarity(d.names, g.names), word_similarity(g.names, d.names)) >= :name
                            and (d.organisation is null or g.organisation is null
                                 or greatest(word_similarity(fold(d.organisation), fold(g.organisation)),
                                             word_similarity(fold(g.organisation), fold(d.organisation))) >= :organisation),
                            false) as similar_name
            from guest g join guest d on d.summit_id = g.summit_id and d.id <> g.id
                 and (lower(d.email) = lower(g.email) or d.names % g.names or d.names %> g.names)
            where g.id in (:guests) and g.erased_at is null and d.erased_at is null
            order by same_email desc, d.id
            """;

    static List<PossibleDuplicate> of(Guest guest) {
        return of(List.of(guest)).get(guest.id);
    }

    /** The possible duplicates of each of these persisted guests, by their ids. */
    public static Map<Long, List<PossibleDuplicate>> of(List<Guest> guests) {
        Map<Long, List<PossibleDuplicate>> duplicates = new HashMap<>();
        guests.forEach(g -> duplicates.put(g.id, new ArrayList<>()));
        List<Object[]> rows = guests.isEmpty() ? List.of() : alike(duplicates.keySet());
        Map<Long, Guest> others = rows.isEmpty()
                ? Map.of()
                : Guest.<Guest>list("id in ?1", rows.stream().map(r -> id(r[1])).collect(Collectors.toSet())).stream()
                        .collect(Collectors.toMap(g -> g.id, Function.identity()));
        for (Object[] row : rows) {
            Guest other = others.get(id(row[1]));
            duplicates
                    .get(id(row[0]))
                    .add(new PossibleDuplicate(other.id, other.name, other.organisation, other.email, reasons(row)));
        }
        return duplicates;
    }

    private static List<Object[]> alike(Set<Long> guests) {
        List<Object[]> rows = Guest.getEntityManager()
                .createNativeQuery(ALIKE, Object[].class)
                .setParameter("name", SIMILAR_NAME)
                .setParameter("organisation", SIMILAR_ORGANISATION)
                .setParameter("guests", guests)
                .getResultList();
        return rows.stream().filter(row -> !reasons(row).isEmpty()).toList();
    }

    private static Long id(Object column) {
        return ((Number) column).longValue();
    }

    private static List<Reason> reasons(Object[] row) {
        List<Reason> reasons = new ArrayList<>();
        if ((boolean) row[2]) {
            reasons.add(Reason.SAME_EMAIL);
        }
        if ((boolean) row[3]) {
            reasons.add(Reason.SIMILAR_NAME);
        }
        return reasons;
    }
}
