package dev.attache.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The function fold of the database, by which texts are searched and compared. */
@QuarkusTest
class FoldTest {
    private static final Set<Character.UnicodeScript> BICAMERAL = Set.of(
            Character.UnicodeScript.LATIN,
            Character.UnicodeScript.GREEK,
            Character.UnicodeScript.CYRILLIC,
            Character.UnicodeScript.ARMENIAN,
            Character.UnicodeScript.GEORGIAN);

    /** From here on Latin letters stand that no name holds and that older versions of ICU do not know. */
    private static final int LATIN_OF_PHONETICS = 0xa720;

    @Inject
    DataSource database;

    private List<String> characters;

    /** All of the Basic Multilingual Plane that may stand in a text, and those beyond that have variants. */
    @BeforeEach
    void readCharacters() throws SQLException {
        characters = IntStream.rangeClosed(1, 0xffff)
                .filter(c -> Character.isDefined(c) && Character.getType(c) != Character.SURROGATE)
                .mapToObj(Character::toString)
                .collect(Collectors.toCollection(ArrayList::new));
        try (Connection connection = database.getConnection();
                var statement = connection.createStatement();
                var found = statement.executeQuery(
                        "select key from jsonb_each(character_variants()) where ascii(key) > 65535")) {
            while (found.next()) {
                characters.add(found.getString(1));
            }
        }
    }

    @Test
    void foldedTextStaysAsItIs() throws SQLException {
        List<String> folded = folded(characters);

        assertThat(differing(folded(folded), folded)).isEmpty();
    }

    @Test
    void composedAndDecomposedTextsAreEqual() throws SQLException {
        assertSame(characters, text -> Normalizer.normalize(text, Normalizer.Form.NFD));
        assertSame(
                characters.stream()
                        .filter(c -> Character.isLetterOrDigit(c.codePointAt(0)))
                        .toList(),
                letter -> Normalizer.normalize(letter, Normalizer.Form.NFKC));
    }

    @Test
    void capitalsAndSmallLettersAreEqual() throws SQLException {
        List<String> letters = characters.stream()
                .filter(c -> BICAMERAL.contains(Character.UnicodeScript.of(c.codePointAt(0))))
                .filter(c -> c.toUpperCase(Locale.ROOT).codePointAt(0) < LATIN_OF_PHONETICS)
                .filter(c -> c.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT).equals(c))
                .toList();

        assertSame(letters, letter -> letter.toUpperCase(Locale.ROOT));
    }

    /** Or a part of a text would not be found by the part; in particular not the last of a word, or one beside another script. */
    @Test
    void charactersAreFoldedOneByOne() throws SQLException {
        List<String> around = folded(List.of("Σ", "Σ 1"));

        List<String> within =
                folded(characters.stream().map(c -> "Σ" + c + "Σ 1").toList());

        assertThat(differing(
                        within,
                        folded(characters).stream()
                                .map(c -> around.get(0) + c + around.get(1))
                                .toList()))
                .isEmpty();
    }

    @Test
    void patternHoldsTheWordToTheLetter() throws SQLException {
        try (Connection connection = database.getConnection();
                var statement = connection.prepareStatement(
                        "select count(*) from unnest(?) c where ('x' || fold(c) || 'y') not like holding(c)"
                                + " or (fold(c) not in ('', 'x') and 'x' like holding(c))")) {
            statement.setArray(1, connection.createArrayOf("text", characters.toArray()));
            var found = statement.executeQuery();
            found.next();
            assertThat(found.getLong(1)).isZero();
        }
    }

    /** Of words in the middle of words too; in a transaction that is rolled back. */
    @Test
    void searchAmongManyGuestsUsesTheIndex() throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                statement.execute(
                        """
                        insert into guest (id, version, summit_id, name, diet)
                        select -n, 0, (select min(id) from summit), jsonb_build_object('en', 'Example ' || md5(n::text)), '{}'
                        from generate_series(1, 10000) n""");
                statement.execute("analyze guest");
                var plan = statement.executeQuery(
                        "explain select count(*) from guest where (search like concat('', holding('d41-d8c')) escape '\\')"
                                + " and (search like concat('', holding('exam')) escape '\\')");
                StringBuilder lines = new StringBuilder();
                while (plan.next()) {
                    lines.append(plan.getString(1)).append('\n');
                }
                assertThat(lines).contains("Bitmap Index Scan on guest_search");
            } finally {
                connection.rollback();
            }
        }
    }

    private void assertSame(List<String> texts, UnaryOperator<String> form) throws SQLException {
        assertThat(differing(folded(texts), folded(texts.stream().map(form).toList())))
                .isEmpty();
    }

    /** The texts that differ, with the code point of the first. */
    private static List<String> differing(List<String> some, List<String> others) {
        return IntStream.range(0, some.size())
                .filter(i -> !some.get(i).equals(others.get(i)))
                .mapToObj(i -> "%s ≠ %s".formatted(escaped(some.get(i)), escaped(others.get(i))))
                .toList();
    }

    private static String escaped(String text) {
        return text + text.codePoints().mapToObj(Integer::toHexString).toList();
    }

    private List<String> folded(List<String> texts) throws SQLException {
        try (Connection connection = database.getConnection();
                var statement = connection.prepareStatement(
                        "select array_agg(fold(t) order by n) from unnest(?) with ordinality as x (t, n)")) {
            statement.setArray(1, connection.createArrayOf("text", texts.toArray()));
            var found = statement.executeQuery();
            found.next();
            return List.of((String[]) found.getArray(1).getArray());
        }
    }
}
