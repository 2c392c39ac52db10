package dev.attache;

import static org.assertj.core.api.Assertions.assertThat;

import dev.attache.hospitality.invitation.MessageKind;
import dev.attache.platform.access.Role;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.junit.jupiter.api.Test;

/**
 * A column that holds an enum has a {@code check (… in (…))} with the enum's constants. The enums come from Hibernate's
 * mapping, the lists from {@code pg_constraint}; a column with one and without the other needs a reason here.
 */
@QuarkusTest
class EnumConstraintsTest {
    private static final Map<String, String> ENUM_WITHOUT_LIST =
            Map.of("history.kind", "written by triggers alone: HistoryTriggersTest compares their kinds with the enum");

    private static final Map<String, List<String>> LIST_WITHOUT_ENUM = Map.of("account.role", Role.GIVEN);

    /** What {@code message.kind} may be in a message about an invitation; other messages have other kinds. */
    private static final Set<String> KINDS_ABOUT_AN_INVITATION = names(MessageKind.class);

    /** As PostgreSQL writes {@code check (column in ('A', 'B'))}, also with one value. */
    private static final Predicate<String> IS_LIST = Pattern.compile(
                    "CHECK \\(\\(\\w+ = (ANY \\(ARRAY\\[)?'[^()]*'::text[])]*\\)")
            .asMatchPredicate();

    private static final Pattern VALUE = Pattern.compile("'([^']+)'::text");

    private static final Pattern CONSTANT = Pattern.compile("[A-Z][A-Z_]+");

    @Inject
    EntityManager entities;

    @Test
    void everyEnumColumnListsTheConstantsOfItsEnum() {
        Map<String, Set<String>> lists = lists();
        Map<String, Set<String>> enums = enums();
        enums.keySet().removeAll(ENUM_WITHOUT_LIST.keySet());
        assertThat(enums).isNotEmpty();

        enums.forEach((column, constants) -> assertThat(lists.get(column))
                .as("The check of %s lists the constants of its enum (a new migration replaces the check)", column)
                .isEqualTo(constants));
    }

    @Test
    void everyListHasAnEnum() {
        Map<String, Set<String>> lists = lists();
        LIST_WITHOUT_ENUM.forEach(
                (column, values) -> assertThat(lists.remove(column)).as(column).isEqualTo(new TreeSet<>(values)));

        lists.keySet().removeAll(enums().keySet());
        assertThat(lists)
                .as("Columns with a check (… in (…)) that are no enums in the entity: make them enums, or name them in"
                        + " LIST_WITHOUT_ENUM")
                .isEmpty();
    }

    @Test
    void messagesAboutAnInvitationHaveAMessageKind() {
        assertThat(checks())
                .filteredOn(check -> check[0].equals("message") && check[2].contains("'invitation'::text"))
                .extracting(check -> values(check[2].replace("'invitation'::text", "")))
                .containsExactly(KINDS_ABOUT_AN_INVITATION);
    }

    @Test
    void exceptionsAreStillNeeded() {
        assertThat(enums().keySet()).containsAll(ENUM_WITHOUT_LIST.keySet());
        assertThat(lists().keySet()).doesNotContainAnyElementsOf(ENUM_WITHOUT_LIST.keySet());
    }

    /** As in {@code check (kind <> 'DINNER' or date is not null)}. */
    @Test
    void checksCompareWithConstantsOfTheTablesEnumsOnly() {
        Map<String, Set<String>> ofTable = new TreeMap<>();
        enums().forEach((column, constants) -> ofTable.computeIfAbsent(
                        column.substring(0, column.indexOf('.')), table -> new TreeSet<>())
                .addAll(constants));
        ofTable.get("message").addAll(KINDS_ABOUT_AN_INVITATION);

        for (String[] check : checks()) {
            Set<String> constants = ofTable.getOrDefault(check[0], Set.of());
            assertThat(values(check[2]))
                    .as("Constants in a check of %s: %s", check[0], check[2])
                    .allMatch(value -> constants.contains(value)
                            || !CONSTANT.matcher(value).matches());
        }
    }

    /** The columns whose whole check is a list of values, with these values. */
    private Map<String, Set<String>> lists() {
        return checks().stream()
                .filter(check -> IS_LIST.test(check[2]))
                .collect(Collectors.toMap(
                        check -> check[0] + "." + check[1], check -> values(check[2]), (a, b) -> a, TreeMap::new));
    }

    /** The table, its column (the first of several) and the condition of each check. */
    private List<String[]> checks() {
        List<?> rows = entities.createNativeQuery(
                        """
                        select r.relname, a.attname, pg_get_constraintdef(c.oid)
                        from pg_constraint c join pg_class r on r.oid = c.conrelid
                             join pg_attribute a on a.attrelid = r.oid and a.attnum = c.conkey[1]
                        where c.contype = 'c' and r.relnamespace = 'public'::regnamespace
                        """,
                        Object[].class)
                .getResultList();
        return rows.stream()
                .map(row -> Arrays.copyOf((Object[]) row, 3, String[].class))
                .toList();
    }

    private Map<String, Set<String>> enums() {
        Map<String, Set<String>> enums = new TreeMap<>();
        entities.getEntityManagerFactory()
                .unwrap(SessionFactoryImplementor.class)
                .getMappingMetamodel()
                .forEachEntityDescriptor(entity -> entity.forEachAttributeMapping((i, attribute) -> {
                    Class<?> type = attribute.getJavaType().getJavaTypeClass();
                    if (type.isEnum()) {
                        attribute.forEachSelectable((n, column) -> enums.put(
                                column.getContainingTableExpression() + "." + column.getSelectionExpression(),
                                names(type)));
                    }
                }));
        return enums;
    }

    private static Set<String> names(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> values(String condition) {
        return VALUE.matcher(condition).results().map(m -> m.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }
}
