package dev.attache.records;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What {@code src/test/resources/columns.txt} decides about the columns of the database. */
public final class ColumnDecisions {
    public static final Path FILE = Path.of("src/test/resources/columns.txt");

    /** In words, for messages of tests. */
    public static final String WHAT_TO_DO = "Decide it in " + FILE + " (docs/adding-a-table.md): ";

    private ColumnDecisions() {}

    /** A column's two decisions. */
    public record Decision(String auditLog, String personalData) {}

    /** By {@code table.column}, in the order of the file. */
    public static Map<String, Decision> all() {
        try (Stream<String> lines = Files.lines(FILE)) {
            return lines.filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(" \\| "))
                    .collect(Collectors.toMap(
                            parts -> parts[0],
                            parts -> new Decision(parts[1], parts[2]),
                            (one, other) -> {
                                throw new IllegalArgumentException("A column stands twice in " + FILE);
                            },
                            LinkedHashMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Set<String> withPersonalData(Predicate<String> decision) {
        return all().entrySet().stream()
                .filter(e -> decision.test(e.getValue().personalData()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
