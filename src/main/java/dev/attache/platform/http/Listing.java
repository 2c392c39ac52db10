package dev.attache.platform.http;

import dev.attache.platform.projection.Projections;
import dev.attache.platform.projection.RoundTrip;
import dev.attache.platform.projection.Selected;
import jakarta.enterprise.inject.spi.CDI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A list with filters and sort keys, as SQL: a finder builds it, {@link Paging} answers a page of it. One table is counted
 * and gives the ids of the page, in the order of an index; then the columns of these rows are read. A table that only
 * some filters or sort keys name is joined for those only.
 *
 * <p>Conditions and sort keys are the finder's own text; a client's values are only ever parameters.
 *
 * @param <R> the record of a row
 */
public class Listing<R> {
    private final Class<R> row;
    private final String columns;
    private final String from;
    private final String id;

    /** Joins by the aliases of their tables. */
    private final Map<String, String> joins = new LinkedHashMap<>();

    private final List<String> conditions = new ArrayList<>();
    private final List<Object> parameters = new ArrayList<>();
    private final Map<String, String> sorts = new HashMap<>();
    private final List<Runnable> refusals = new ArrayList<>();
    private String order;

    /**
     * A listing of a table.
     *
     * @param row a record whose components are the columns of a row
     * @param columns the query of these columns, from {@code page}, which holds the ids of the page as {@code page.id}
     * @param from the table and its alias, as {@code engagement e}
     */
    public Listing(Class<R> row, String columns, String from) {
        this.row = row;
        this.columns = columns;
        this.from = from;
        this.id = from.substring(from.lastIndexOf(' ') + 1) + ".id";
    }

    /** Allows conditions and sort keys to name a table that has one row for each of the list: {@code session s on …}. */
    public Listing<R> join(String table) {
        joins.put(table.split(" ")[1], table);
        return this;
    }

    /** Adds a condition with its parameters, unless it or the first of them is null. */
    public Listing<R> and(String condition, Object... values) {
        if (condition != null && (values.length == 0 || values[0] != null)) {
            conditions.add(condition);
            parameters.addAll(Arrays.asList(values));
        }
        return this;
    }

    /** Adds a search: each of the words is found in the folded text. */
    public Listing<R> andHolds(String search, String text) {
        if (search != null) {
            SearchWords.of(search).words().forEach(word -> and(SearchWords.condition(word, text), word));
        }
        return this;
    }

    /** Adds a search in a folded text of several lines, as of names: one line holds all words. */
    public Listing<R> andLineHolds(String search, String text) {
        andHolds(search, text);
        List<String> words = search == null ? List.of() : SearchWords.of(search).words();
        if (words.size() > 1) {
            and("line_like_all(" + text + ", (select array_agg(holding(word)) from unnest(?::text[]) word))", words);
        }
        return this;
    }

    /** Allows clients to sort by this field; rows without it come last in both directions. */
    public Listing<R> sort(String field, String by) {
        sorts.put(field, by + "%s nulls last");
        return this;
    }

    /** Allows clients to sort by this field, which no row lacks: in both directions an index serves. */
    public Listing<R> sortNotNull(String field, String by) {
        sorts.put(field, by + "%s");
        return this;
    }

    /** The default order, which ends in a unique key. */
    public Listing<R> order(String by) {
        this.order = by;
        return this;
    }

    /**
     * Adds a check of the address or of a filter that refuses what does not exist. It is made where nothing is found: a row
     * proves that all that it belongs to exists.
     */
    public Listing<R> ifEmpty(Runnable check) {
        refusals.add(check);
        return this;
    }

    /** Makes the checks of {@link #ifEmpty}. */
    void check() {
        refusals.forEach(Runnable::run);
    }

    /** The fields that clients may sort by, with the SQL of each, which takes the direction. */
    Map<String, String> sorts() {
        return sorts;
    }

    String order() {
        return order;
    }

    /** The count of all rows, and those of a page, read in one round trip. */
    Page<R> page(String order, long offset, int size) {
        RoundTrip trip = CDI.current().select(Projections.class).get().roundTrip();
        Selected<Long> count = trip.select(Long.class, count(), parameters.toArray());
        List<Object> ofPage = new ArrayList<>(parameters);
        ofPage.add(size);
        ofPage.add(offset);
        Selected<R> rows = trip.select(row, page(order), ofPage.toArray());
        trip.run();
        Page<R> page = new Page<>(count.first().orElseThrow(), rows.list());
        if (page.count == 0) {
            check();
        }
        return page;
    }

    /** The ids of all rows, in no order. */
    public List<Long> ids() {
        List<Long> ids = CDI.current()
                .select(Projections.class)
                .get()
                .list(Long.class, "select " + id + where(""), parameters.toArray());
        if (ids.isEmpty()) {
            check();
        }
        return ids;
    }

    String count() {
        return "select count(*)" + where("");
    }

    /** The ids are an array, so that the planner knows that they are few; so it reads rows by their keys. */
    String page(String order) {
        return "with page as (select * from unnest(array(select " + id + where(order) + " order by " + order
                + " limit ? offset ?)) with ordinality as ids (id, place))\n" + columns + "\norder by page.place";
    }

    private String where(String order) {
        String conditions = String.join(
                " and ", this.conditions.stream().map(c -> "(" + c + ")").toList());
        StringBuilder sql = new StringBuilder(" from ").append(from);
        joins.forEach((alias, table) -> {
            if (names(conditions, alias) || names(order, alias)) {
                sql.append(" join ").append(table);
            }
        });
        return sql.append(" where ").append(conditions).toString();
    }

    /** Whether the SQL names a column of the table with this alias. */
    private static boolean names(String sql, String alias) {
        int at = sql.indexOf(alias + ".");
        while (at > 0 && Character.isJavaIdentifierPart(sql.charAt(at - 1))) {
            at = sql.indexOf(alias + ".", at + 1);
        }
        return at >= 0;
    }

    /** The rows of a page, and how many there are on all pages. */
    record Page<R>(long count, List<R> rows) {}
}
