package dev.attache.platform.http;

import dev.attache.platform.edge.PublicAddress;
import dev.attache.platform.problem.Invalid;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Link;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.hibernate.query.Query;
import org.jboss.resteasy.reactive.RestResponse;

/** Paging: the requested page of a list, and the response with it. A page beyond the end is empty. */
public class Paging {
    @QueryParam("page")
    @DefaultValue("1")
    @Min(1)
    @Max(1_000_000)
    @Parameter(description = "Which page, from 1")
    public int page;

    @QueryParam("pageSize")
    @DefaultValue("50")
    @Min(1)
    @Max(200)
    @Parameter(description = "How many a page holds, at most 200")
    public int pageSize;

    @QueryParam("sort")
    @Size(max = 200)
    @Parameter(description = "Fields to sort by, separated by commas, each with a leading - to turn it round")
    public String sort;

    @Context
    UriInfo uri;

    /** The page of a listing, in one round trip, however long the list is. */
    public <R, V> RestResponse<PageView<V>> of(Listing<R> listing, Function<R, V> view) {
        return ofAll(listing, rows -> rows.stream().map(view).toList());
    }

    /** The same, where all views of a page are made together. */
    public <R, V> RestResponse<PageView<V>> ofAll(Listing<R> listing, Function<List<R>, List<V>> views) {
        Listing.Page<R> page =
                listing.page(orderBy(listing.sorts(), listing.order(), listing::check), offset(), pageSize);
        return answer(views.apply(page.rows()), page.count());
    }

    /** The page of a listing of entities, by two SQL statements, however long the list is. */
    public <E, V> RestResponse<PageView<V>> of(EntityListing<E> listing, Function<E, V> view) {
        return ofAll(listing, rows -> rows.stream().map(view).toList());
    }

    /** The same, where all views of a page are made together. */
    public <E, V> RestResponse<PageView<V>> ofAll(EntityListing<E> listing, Function<List<E>, List<V>> views) {
        String order = orderBy(listing);
        var session = Panache.getSession();
        Query<E> query = session.createQuery(listing.hql() + " order by " + order, listing.type);
        listing.parameters.forEach(query::setParameter);
        long count = query.getResultCount();
        List<E> rows = offset() >= count
                ? List.of()
                : query.setFirstResult((int) Math.min(offset(), Integer.MAX_VALUE))
                        .setMaxResults(pageSize)
                        .getResultList();
        return answer(views.apply(rows), count);
    }

    /** The page of a list in memory, in its given order. */
    public <V> RestResponse<PageView<V>> of(List<V> all) {
        if (sort != null) {
            throw Invalid.parameter("sort", "this list has one order");
        }
        int from = (int) Math.min(offset(), all.size());
        return answer(all.subList(from, Math.min(from + pageSize, all.size())), all.size());
    }

    /** The response with a page found by other means, and the total count. */
    public <V> RestResponse<PageView<V>> answer(List<V> results, long count) {
        String next = offset() + pageSize < count ? address(page + 1) : null;
        long last = (count + pageSize - 1) / pageSize;
        String previous = page > 1 && count > 0 ? address((int) Math.min(page - 1, last)) : null;
        var answer = RestResponse.ResponseBuilder.ok(new PageView<>(count, next, previous, results));
        if (next != null) {
            answer.links(Link.fromUri(next).rel("next").build());
        }
        if (previous != null) {
            answer.links(Link.fromUri(previous).rel("prev").build());
        }
        return answer.build();
    }

    /** The number of rows before this page. */
    public long offset() {
        return (long) (page - 1) * pageSize;
    }

    private String address(int page) {
        URI address = uri.getRequestUriBuilder().replaceQueryParam("page", page).build();
        return CDI.current()
                .select(PublicAddress.class)
                .get()
                .link(address.getRawPath() + "?" + address.getRawQuery(), uri.getBaseUri());
    }

    private String orderBy(EntityListing<?> listing) {
        Map<String, String> sorts = new HashMap<>();
        listing.sorts.forEach((field, by) -> sorts.put(field, by + "%s nulls last"));
        return orderBy(sorts, listing.order, () -> {});
    }

    /** @param check refuses what else is wrong and counts for more than the sort key: an unknown summit or filter value */
    private String orderBy(Map<String, String> sorts, String last, Runnable check) {
        if (sort == null || sort.isBlank()) {
            return last;
        }
        List<String> order = new ArrayList<>();
        for (String field : sort.split(",", -1)) {
            boolean descending = field.startsWith("-");
            String by = sorts.get(descending ? field.substring(1) : field);
            if (by == null) {
                check.run();
                throw Invalid.parameter(
                        "sort",
                        "cannot sort by \"" + field + "\", only by "
                                + String.join(
                                        ", ", sorts.keySet().stream().sorted().toList()));
            }
            order.add(by.formatted(descending ? " desc" : " asc"));
        }
        return String.join(", ", order) + ", " + last;
    }
}
