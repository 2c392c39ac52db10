package dev.attache.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What all tables of the migrations have in common. Tests of other rooms may have made tables of their own. */
@QuarkusTest
class SchemaRulesTest {
    private static final String TABLES =
            """
            with t as (select oid, relname from pg_class where relkind in ('r', 'p')
                       and relnamespace = 'public'::regnamespace
                       and relname <> 'flyway_schema_history' and relname not like 'test\\_%') """;

    @Inject
    EntityManager entities;

    /** A backup sorts the rows by it. */
    @Test
    void everyTableHasAPrimaryKey() {
        assertThat(
                        names(
                                "select relname from t where oid not in (select conrelid from pg_constraint where contype = 'p')"))
                .as("Tables without a primary key: give each one, 'constraint table_pk primary key (…)'")
                .isEmpty();
    }

    /** The name becomes the slug of the problem that a client reads. */
    @Test
    void everyConstraintIsNamedByItsRule() {
        assertThat(
                        names(
                                """
                        select c.conname from pg_constraint c join t on t.oid = c.conrelid
                        where c.contype <> 'n' and (c.conname !~ ('^' || t.relname || '_')
                              or c.conname ~ '_(pkey|key|check|excl|fkey)[0-9]*$')"""))
                .as("Constraints that PostgreSQL named: name each one, 'constraint table_rule …'")
                .isEmpty();
    }

    @Test
    void everyMomentHasItsZone() {
        assertThat(
                        names(
                                """
                        select t.relname || '.' || a.attname from pg_attribute a join t on t.oid = a.attrelid
                        where a.attnum > 0 and a.atttypid in ('timestamp'::regtype, 'time'::regtype, 'timetz'::regtype)"""))
                .as("Moments without a zone: they are timestamptz")
                .isEmpty();
    }

    @SuppressWarnings("unchecked")
    private List<String> names(String select) {
        return entities.createNativeQuery(TABLES + select, String.class).getResultList();
    }
}
