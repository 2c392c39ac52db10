package dev.attache.platform.http;

import io.quarkus.hibernate.orm.panache.Panache;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hibernate.query.Query;

/**
 * A list of entities with filters and sort keys, as HQL; {@link Listing}, which reads rows, takes its place.
 * Conditions and sort keys are the finder's own text; a client's values are only ever parameters.
 */
public class EntityListing<E> {
    private static final Pattern PARAMETER = Pattern.compile(":(\\w+)");

    final Class<E> type;
    final Map<String, Object> parameters = new HashMap<>();
    final Map<String, String> sorts = new HashMap<>();
    private final StringBuilder hql;
    String order;

    /** A listing with a fixed {@code from} and {@code where}. */
    public EntityListing(Class<E> type, String hql, Map<String, Object> parameters) {
        this.type = type;
        this.hql = new StringBuilder(hql);
        this.parameters.putAll(parameters);
    }

    /** Adds a condition with its parameters, unless the first value is null. */
    public EntityListing<E> and(String condition, Object... values) {
        if (values[0] != null) {
            hql.append(" and (").append(condition).append(')');
            Matcher parameter = PARAMETER.matcher(condition);
            for (int i = 0; i < values.length && parameter.find(); i++) {
                parameters.put(parameter.group(1), values[i]);
            }
        }
        return this;
    }

    /** Adds a search: each of the words is found in one of the folded texts. */
    public EntityListing<E> andHolds(String search, String... properties) {
        if (search == null) {
            return this;
        }
        SearchWords words = words(search);
        return words.isEmpty() ? this : andFound(words, words.foundIn(properties));
    }

    /** Adds a search in a folded text of several lines, as of names: one line holds all words. */
    public EntityListing<E> andLineHolds(String search, String property) {
        if (search == null) {
            return this;
        }
        SearchWords words = words(search);
        return words.isEmpty() ? this : andFound(words, words.foundInOneLineOf(property));
    }

    private SearchWords words(String search) {
        return SearchWords.of(search, "words" + parameters.size() + "x");
    }

    private EntityListing<E> andFound(SearchWords words, String condition) {
        hql.append(" and (").append(condition).append(')');
        parameters.putAll(words.parameters());
        return this;
    }

    /** Allows clients to sort by this field. */
    public EntityListing<E> sort(String field, String by) {
        sorts.put(field, by);
        return this;
    }

    /** The default order, which ends in a unique key. */
    public EntityListing<E> order(String by) {
        this.order = by;
        return this;
    }

    /** All rows in this order. */
    public List<E> list(String order) {
        Query<E> query = Panache.getSession().createQuery(hql + " order by " + order, type);
        parameters.forEach(query::setParameter);
        return query.getResultList();
    }

    /** This value of all rows, in no order. */
    public <T> List<T> list(String value, Class<T> of) {
        Query<T> query = Panache.getSession().createQuery("select " + value + " " + hql, of);
        parameters.forEach(query::setParameter);
        return query.getResultList();
    }

    /** Whether there are no rows. */
    public boolean isEmpty() {
        Query<E> query = Panache.getSession().createQuery(hql.toString(), type);
        parameters.forEach(query::setParameter);
        return query.setMaxResults(1).getResultList().isEmpty();
    }

    String hql() {
        return hql.toString();
    }
}
