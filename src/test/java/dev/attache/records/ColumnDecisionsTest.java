package dev.attache.records;

import static dev.attache.records.ColumnDecisions.WHAT_TO_DO;
import static org.assertj.core.api.Assertions.assertThat;

import dev.attache.records.ColumnDecisions.Decision;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Each column of the database has its two decisions, for the audit log and for personal data. That the decisions are true
 * is tested by HistoryTriggersTest and by the tests of erasure and retention.
 */
@QuarkusTest
class ColumnDecisionsTest {
    private static final List<String> TEXTS =
            List.of("text", "jsonb", "character varying", "character varying[]", "bytea");

    private final Map<String, Decision> decisions = ColumnDecisions.all();

    @Inject
    EntityManager entities;

    @Test
    void everyColumnIsDecided() {
        Set<String> columns =
                columns().stream().map(column -> column[0]).collect(Collectors.toCollection(TreeSet::new));
        Set<String> undecided = new TreeSet<>(columns);
        undecided.removeAll(decisions.keySet());
        assertThat(undecided)
                .as(WHAT_TO_DO + "a line 'table.column | audit log | personal data' for each of these")
                .isEmpty();
        assertThat(columns)
                .as("The columns that " + ColumnDecisions.FILE + " decides")
                .containsAll(decisions.keySet());
    }

    /** Whatever can hold words can hold words about a person. */
    @Test
    void everyColumnWithTextIsErasedOrKeptForAReason() {
        assertThat(columns())
                .filteredOn(column -> TEXTS.contains(column[1]) && decisions.containsKey(column[0]))
                .extracting(column -> column[0])
                .isNotEmpty()
                .allSatisfy(column -> assertThat(decisions.get(column).personalData())
                        .as(WHAT_TO_DO + "what erasing a person does to the text in " + column)
                        .matches("erased|erased with the summit|emptied|row deleted|kept: .+"));
    }

    @Test
    void everyDecisionForTheAuditLogIsKnown() {
        assertThat(decisions)
                .allSatisfy((column, decision) ->
                        assertThat(decision.auditLog()).as(column).matches("told|masked|hidden: .+|-"));
    }

    /** Name and type, of those that are not generated. Tests of other rooms may have made tables of their own. */
    private List<String[]> columns() {
        List<?> rows = entities.createNativeQuery(
                        """
                        select c.relname || '.' || a.attname, format_type(a.atttypid, null)
                        from pg_class c join pg_attribute a on a.attrelid = c.oid
                        where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace
                          and c.relname <> 'flyway_schema_history' and c.relname not like 'test\\_%'
                          and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
                        """,
                        Object[].class)
                .getResultList();
        return rows.stream()
                .map(row -> Arrays.copyOf((Object[]) row, 2, String[].class))
                .toList();
    }
}
