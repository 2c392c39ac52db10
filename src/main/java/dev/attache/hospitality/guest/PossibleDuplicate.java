package dev.attache.hospitality.guest;

import dev.attache.platform.i18n.LocalizedText;
import jakarta.annotation.Nullable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
    static final double SIMILAR_NAME = 0.6;

    static final double SIMILAR_ORGANISATION = 0.4;

    /** The most that are told of one guest. */
    static final int MOST = 50;

    /** The operators use the index, the similarities decide. */
    private static final String ALIKE =
            """
            select g.id as guest, d.id, coalesce(mail_key(d.email) = mail_key(g.email), false) as same_email,
                   coalesce(greatest(word_similarity(d.names, g.names), word_similarity(g.names, d.names)) >= :name
                            and (d.organisation is null or g.organisation is null
                                 or greatest(word_similarity(fold(d.organisation), fold(g.organisation)),
                                             word_similarity(fold(g.organisation), fold(d.organisation))) >= :organisation),
                            false) as similar_name
            from guest g join guest d on d.summit_id = g.summit_id and d.id <> g.id
                 and (mail_key(d.email) = mail_key(g.email) or d.names % g.names or d.names %> g.names)
            where g.id = :guest and g.erased_at is null and d.erased_at is null
            order by same_email desc, d.id
            """;

    /** The possible duplicates of a persisted guest. */
    static List<PossibleDuplicate> of(Guest guest) {
        List<Object[]> rows = alike(guest);
        Map<Long, Guest> others = rows.isEmpty()
                ? Map.of()
                : Guest.<Guest>list("id in ?1", rows.stream().map(r -> id(r[1])).toList()).stream()
                        .collect(Collectors.toMap(g -> g.id, Function.identity()));
        return rows.stream()
                .map(row -> of(others.get(id(row[1])), reasons(row)))
                .toList();
    }

    private static PossibleDuplicate of(Guest other, List<Reason> reasons) {
        return new PossibleDuplicate(other.id, other.name, other.organisation, other.email, reasons);
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> alike(Guest guest) {
        List<Object[]> rows = Guest.getEntityManager()
                .createNativeQuery(ALIKE, Object[].class)
                .setParameter("name", SIMILAR_NAME)
                .setParameter("organisation", SIMILAR_ORGANISATION)
                .setParameter("guest", guest.id)
                .getResultList();
        return rows.stream().filter(row -> !reasons(row).isEmpty()).limit(MOST).toList();
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
