package dev.attache.records.history;

import com.fasterxml.jackson.databind.JsonNode;
import dev.attache.platform.database.ReplacedValue;
import dev.attache.platform.http.EntityListing;
import dev.attache.platform.problem.NotFound;
import dev.attache.programme.summit.Summit;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;

/**
 * An entry of the audit log: the changes of one row by one transaction. The database writes it (V017__history.sql); it
 * is never changed, and outlives the row.
 */
@Entity
@Immutable
@Table(name = "history")
public class HistoryEntry extends PanacheEntityBase {
    @Id
    public Long id;

    public Instant moment;

    /** The account's name, or another actor: {@link AuditActorInterceptor}. */
    public String actor;

    /** Null for accounts. */
    public Long summitId;

    @Enumerated(EnumType.STRING)
    public Kind kind;

    /** The last id of the address: of an assignment the delegate's. */
    public long entityId;

    /** The id before it in the address: of an assignment the engagement's; null where there is none. */
    public Long ownerId;

    @Enumerated(EnumType.STRING)
    public Action action;

    /** The changed members by their names in the API, each with {@code from} and {@code to}. */
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(ReplacedValue.class)
    public JsonNode changes;

    /** The history of the summit, the latest first. */
    static EntityListing<HistoryEntry> matching(Summit summit, HistoryFilter filter) {
        return listing("h.summitId = :summit", Map.of("summit", summit.id))
                .and("h.actor = :actor", filter.actor)
                .and("h.kind = :kind", filter.kind)
                .and("h.action = :action", filter.action)
                .and("h.moment >= :since", instant(filter.since))
                .and("h.moment < :until", instant(filter.until));
    }

    /** The history of a resource directly below the summit. */
    static EntityListing<HistoryEntry> of(Summit summit, Kind kind, long id) {
        String there = kind.isEngagement()
                ? "select 1 from engagement e where e.summit_id = :summit and e.id = :id and e.kind = '" + kind + "'"
                : "select 1 from " + kind.table + " t where t.summit_id = :summit and t.id = :id";
        Map<String, Object> whole = Map.of("summit", summit.id, "id", id);
        return known(
                listing("h.kind = :kind and h.entityId = :id and h.summitId = :summit", with(whole, kind)),
                there,
                whole,
                kind,
                id);
    }

    /** The history of a resource below a dinner. */
    static EntityListing<HistoryEntry> of(Summit summit, Kind kind, long dinner, long id) {
        String there = "select 1 from " + kind.table + " t join engagement e on e.id = t.dinner_id"
                + " where e.summit_id = :summit and t.dinner_id = :owner and t.id = :id";
        return under(summit, kind, dinner, id, there);
    }

    /** The history of all assignments of the delegate to the engagement. */
    static EntityListing<HistoryEntry> ofAssignments(Summit summit, long engagement, long delegate) {
        String there = "select 1 from assignment t"
                + " where t.summit_id = :summit and t.engagement_id = :owner and t.delegate_id = :id";
        return under(summit, Kind.ASSIGNMENT, engagement, delegate, there);
    }

    /** The history of the delegate's registration for the side event. */
    static EntityListing<HistoryEntry> ofRegistration(Summit summit, long sideEvent, long delegate) {
        String there = "select 1 from registration t"
                + " where t.summit_id = :summit and t.side_event_id = :owner and t.delegate_id = :id";
        return under(summit, Kind.REGISTRATION, sideEvent, delegate, there);
    }

    static EntityListing<HistoryEntry> ofAccount(long id) {
        Map<String, Object> whole = Map.of("id", id);
        return known(
                listing("h.kind = :kind and h.entityId = :id", with(whole, Kind.ACCOUNT)),
                "select 1 from account t where t.id = :id",
                whole,
                Kind.ACCOUNT,
                id);
    }

    private static EntityListing<HistoryEntry> under(Summit summit, Kind kind, long owner, long id, String there) {
        Map<String, Object> whole = Map.of("summit", summit.id, "owner", owner, "id", id);
        return known(
                listing(
                        "h.kind = :kind and h.entityId = :id and h.ownerId = :owner and h.summitId = :summit",
                        with(whole, kind)),
                there,
                whole,
                kind,
                id);
    }

    private static EntityListing<HistoryEntry> listing(String where, Map<String, Object> parameters) {
        return new EntityListing<>(HistoryEntry.class, "from HistoryEntry h where " + where, parameters)
                .sort("moment", "h.moment")
                .order("h.id desc");
    }

    /** Refuses (404) a resource that never existed. */
    private static EntityListing<HistoryEntry> known(
            EntityListing<HistoryEntry> entries, String there, Map<String, Object> whole, Kind kind, long id) {
        var query = getEntityManager().createNativeQuery(there, Integer.class);
        whole.forEach(query::setParameter);
        if (query.getResultList().isEmpty() && entries.isEmpty()) {
            throw new NotFound(kind.name().toLowerCase().replace('_', ' '), id);
        }
        return entries;
    }

    private static Map<String, Object> with(Map<String, Object> parameters, Kind kind) {
        Map<String, Object> all = new HashMap<>(parameters);
        all.put("kind", kind);
        return all;
    }

    private static Instant instant(OffsetDateTime moment) {
        return moment == null ? null : moment.toInstant();
    }
}
