package dev.attache.hospitality.dinner;

import dev.attache.platform.http.EntityListing;
import dev.attache.platform.http.Ref;
import dev.attache.platform.problem.AlreadyExists;
import dev.attache.platform.problem.Invalid;
import dev.attache.platform.problem.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.util.List;
import java.util.Map;

/** A table at a dinner, with seats from 1 to its size. The position is its place in the order of tables, from 1. */
@Entity
public class DinnerTable extends PanacheEntity {
    @Version
    public int version;

    @ManyToOne(fetch = FetchType.LAZY)
    public Dinner dinner;

    public String name;
    public int size;
    public int position;

    private static final String ORDER = "b.position, b.name, b.id";

    public static DinnerTable of(Dinner dinner, long id) {
        return DinnerTable.<DinnerTable>find("dinner = ?1 and id = ?2", dinner, id)
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("table", id));
    }

    /** The table that a body names under "table". */
    public static DinnerTable named(Dinner dinner, Ref ref) {
        return DinnerTable.<DinnerTable>find("dinner = ?1 and id = ?2", dinner, ref.id())
                .firstResultOptional()
                .orElseThrow(() -> Invalid.at("/table", "there is no table " + ref.id() + " at this dinner"));
    }

    /** Refuses (400) a filter by a table that the dinner has not; null is no filter. */
    public static void requireFilter(Dinner dinner, Long id, String parameter) {
        if (id != null && count("dinner = ?1 and id = ?2", dinner, id) == 0) {
            throw Invalid.parameter(parameter, "there is no table " + id + " at this dinner");
        }
    }

    public static List<DinnerTable> inOrder(Dinner dinner) {
        return list("from DinnerTable b where b.dinner = ?1 order by " + ORDER, dinner);
    }

    public static EntityListing<DinnerTable> matching(Dinner dinner) {
        return new EntityListing<>(
                        DinnerTable.class, "from DinnerTable b where b.dinner = :dinner", Map.of("dinner", dinner))
                .sort("position", "b.position")
                .sort("name", "b.name")
                .sort("size", "b.size")
                .order(ORDER);
    }

    public static DinnerTable create(Dinner dinner, NewTable body) {
        DinnerTable table = new DinnerTable();
        table.dinner = dinner;
        table.apply(body);
        table.persistAndFlush();
        return table;
    }

    /** Applies a body. */
    public void apply(NewTable body) {
        refuseSecond(body.name());
        name = body.name();
        size = body.size();
        position = body.position() == null ? last() : body.position();
    }

    private void refuseSecond(String name) {
        DinnerTable.<DinnerTable>find("dinner = ?1 and name = ?2", dinner, name).stream()
                .filter(table -> !table.id.equals(id))
                .findFirst()
                .ifPresent(table -> {
                    throw new AlreadyExists(
                            "dinner-table-once",
                            "Table %d of this dinner is called \"%s\" already.".formatted(table.id, name),
                            "/api/v1/summits/%s/dinners/%d/tables/%d"
                                    .formatted(dinner.summit.slug, dinner.id, table.id));
                });
    }

    public void requireSeat(int seat) {
        if (seat > size) {
            throw Invalid.at("/seat", "the table \"%s\" has %d seats".formatted(name, size));
        }
    }

    /** The last position of the order. */
    private int last() {
        int last = find(
                        "select coalesce(max(position), 0) from DinnerTable where dinner = ?1 and id <> ?2",
                        dinner,
                        id == null ? 0 : id)
                .project(Integer.class)
                .firstResult();
        return Math.min(last + 1, NewTable.LAST);
    }
}
