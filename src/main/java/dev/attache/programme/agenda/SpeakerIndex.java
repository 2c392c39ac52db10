package dev.attache.programme.agenda;

import dev.attache.platform.http.SearchWords;
import dev.attache.programme.summit.Summit;
import io.quarkus.hibernate.orm.panache.Panache;
import java.util.List;
import org.hibernate.query.NativeQuery;

/** The names of speakers as printed, each with the engagements it is printed with, sorted by ICU's rules. */
class SpeakerIndex {
    private static final String OF_SUMMIT =
            " from engagement e cross join lateral jsonb_array_elements(e.speakers) s where e.summit_id = :summit";

    private final Summit summit;
    private final SearchWords words;
    private final String from;
    private final String direction;

    SpeakerIndex(Summit summit, String search, boolean descending) {
        this.summit = summit;
        this.words = SearchWords.of(search == null ? "" : search, "word");
        // The first condition has an index.
        this.from = words.isEmpty()
                ? OF_SUMMIT
                : OF_SUMMIT + " and " + words.foundIn("e.speaker_search") + " and "
                        + words.foundIn("fold(s ->> 'name')");
        this.direction = descending ? "desc" : "asc";
    }

    long count() {
        return bound("select count(distinct s ->> 'name')" + from, Long.class).getSingleResult();
    }

    List<Entry> page(long offset, int size) {
        return bound(
                        "select s ->> 'name' as name, array_agg(e.id order by e.starts_at, e.id) as engagements" + from
                                + " group by name order by (s ->> 'name') collate names " + direction,
                        Object[].class)
                .addScalar("name", String.class)
                .addScalar("engagements", Long[].class)
                .setFirstResult((int) Math.min(offset, Integer.MAX_VALUE))
                .setMaxResults(size)
                .getResultList()
                .stream()
                .map(row -> new Entry((String) row[0], (Long[]) row[1]))
                .toList();
    }

    private <T> NativeQuery<T> bound(String sql, Class<T> type) {
        NativeQuery<T> query = Panache.getSession().createNativeQuery(sql, type).setParameter("summit", summit.id);
        words.parameters().forEach(query::setParameter);
        return query;
    }

    /** A name, and the ids of the engagements it is printed with in the order of time. */
    record Entry(String name, Long[] engagements) {}
}
