package dev.attache.platform.http;

import io.quarkus.hibernate.orm.panache.Panache;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hibernate.query.Query;

/**
 * A list that can be narrowed and sorted, as HQL: a finder of an entity makes it, {@link Paging} answers a page of it.
 * The conditions and the sort keys are the finder's own text; what a client sends goes in as parameters alone.
 */
public class Listing<E> {
    private static final Pattern PARAMETER = Pattern.compile(":(\\w+)");

    final Class<E> type;
    final Map<String, Object> parameters = new HashMap<>();
    final Map<String, String> sorts = new HashMap<>();
    private final StringBuilder hql;
    String order;

    /** Starts with the {@code from} and the {@code where} that always hold. */
    public Listing(Class<E> type, String hql, Map<String, Object> parameters) {
        this.type = type;
        this.hql = new StringBuilder(hql);
        this.parameters.putAll(parameters);
    }

    /** Narrows by a condition with parameters in the order of the values, unless there is no value for the first. */
    public Listing<E> and(String condition, Object... values) {
        if (values[0] != null) {
            hql.append(" and (").append(condition).append(')');
            Matcher parameter = PARAMETER.matcher(condition);
            for (int i = 0; i < values.length && parameter.find(); i++) {
                parameters.put(parameter.group(1), values[i]);
            }
        }
        return this;
    }

    /** Narrows by words that one of the folded texts holds, with or without accents and capitals. */
    public Listing<E> andHolds(String words, String... properties) {
        if (words == null) {
            return this;
        }
        String name = "words" + parameters.size();
        String holds = Arrays.stream(properties)
                .map(p -> p + " like concat('%', fold(:" + name + "), '%') escape '\\'")
                .collect(Collectors.joining(" or "));
        return and(holds, literal(words));
    }

    /** The words as {@code like} takes them to the letter; signs of another width are the same signs. */
    public static String literal(String words) {
        return Normalizer.normalize(words.strip(), Normalizer.Form.NFKC).replaceAll("([\\\\%_])", "\\\\$1");
    }

    /** Allows clients to sort by this field. */
    public Listing<E> sort(String field, String by) {
        sorts.put(field, by);
        return this;
    }

    /** The order when the client names none; always ends in something unique. */
    public Listing<E> order(String by) {
        this.order = by;
        return this;
    }

    /** All that it finds, in this order. */
    public List<E> list(String order) {
        Query<E> query = Panache.getSession().createQuery(hql + " order by " + order, type);
        parameters.forEach(query::setParameter);
        return query.getResultList();
    }

    /** Whether it finds nothing. */
    public boolean isEmpty() {
        Query<E> query = Panache.getSession().createQuery(hql.toString(), type);
        parameters.forEach(query::setParameter);
        return query.setMaxResults(1).getResultList().isEmpty();
    }

    String hql() {
        return hql.toString();
    }
}
