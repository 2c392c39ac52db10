package dev.attache.platform.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.attache.platform.database.EmbeddedPostgres;
import dev.attache.platform.database.UsedDataDirectory;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/** What is refused, and that nothing is touched then. */
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("database of RestoreTest") // The class runs beside others, its methods one at a time.
class RestoreTest {
    private static final Path GOOD = Path.of("src/test/resources/backups/v015.zip");
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Map<String, String> NOT_BACKED_UP =
            Map.of("flyway_schema_history", "a restore runs the migrations that the manifest names, and they write it");

    @TempDir
    static Path home;

    @TempDir
    Path directory;

    static EmbeddedPostgres postgres;

    @BeforeAll
    static void start() throws Exception {
        postgres = EmbeddedPostgres.start(UsedDataDirectory.at(home));
    }

    @AfterAll
    static void stop() throws Exception {
        postgres.close();
    }

    @AfterEach
    void empty() {
        Flyway.configure()
                .dataSource(postgres.access().dataSource())
                .cleanDisabled(false)
                .load()
                .clean();
    }

    @Test
    void restoredDatabaseEqualsTheBackup() throws Exception {
        restore(GOOD);
        try (Rows rows = Rows.open(postgres.access())) {
            rows.execute("update delegate set notes = 'told to the history'");
            rows.execute(
                    "insert into account (id, version, username, role, every_summit, enabled, password_hash, created_at)"
                            + " values (1, 0, 'reader', 'reader', true, true, 'none', now())");
            rows.commit();
        }
        Path once = directory.resolve("once.zip");
        Path again = directory.resolve("again.zip");
        Backup.write(postgres.access(), once);
        empty();

        restore(once);

        Backup.write(postgres.access(), again);
        Map<String, byte[]> before = entries(once);
        Map<String, byte[]> after = entries(again);
        assertThat(before.get("tables/history.copy")).isNotEmpty();
        assertThat(before.get("tables/account.copy")).isNotEmpty();
        assertThat(after.keySet()).isEqualTo(before.keySet());
        for (String entry : before.keySet()) {
            if (!entry.equals(Archive.MANIFEST)) {
                assertThat(Arrays.equals(after.get(entry), before.get(entry)))
                        .as(entry)
                        .isTrue();
            }
        }
        assertThat(manifest(again).tables()).isEqualTo(manifest(once).tables());
        assertThat(manifest(again).sequences()).isEqualTo(manifest(once).sequences());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(again)))
                .isEqualTo("rw-------");
        assertThat(directory).isDirectoryNotContaining("glob:**.unfinished");
    }

    /** By the catalogue, which a backup does not ask in the same way. */
    @Test
    void everyTableColumnAndSequenceIsInABackup() throws Exception {
        restore(GOOD);
        Path file = directory.resolve("all.zip");

        Manifest manifest = Backup.write(postgres.access(), file);

        List<String> columns = catalogue(
                """
                select c.relname || '.' || a.attname
                from pg_class c join pg_attribute a on a.attrelid = c.oid
                where c.relkind in ('r', 'p', 'm', 'f') and c.relnamespace = 'public'::regnamespace
                  and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
                  and c.relname not in ('%s')"""
                        .formatted(String.join("', '", NOT_BACKED_UP.keySet())));
        assertThat(columns).contains("placement.seat");
        manifest.tables()
                .forEach(table -> table.columns().forEach(column -> columns.remove(table.name() + "." + column)));
        assertThat(columns)
                .as("Columns that no backup holds: Backup copies them, or NOT_BACKED_UP says why not")
                .isEmpty();
        assertThat(manifest.sequences())
                .extracting(Manifest.Sequence::name)
                .containsExactlyInAnyOrderElementsOf(
                        catalogue("select sequencename from pg_sequences where schemaname = 'public'"));
        assertThat(entries(file).keySet())
                .containsAll(
                        manifest.tables().stream().map(Manifest.Table::entry).toList());
    }

    /** They are off while the rows are copied. */
    @Test
    void everyTriggerIsOnAfterARestore() throws Exception {
        restore(GOOD);

        assertThat(catalogue("select tgname from pg_trigger where not tgisinternal"))
                .contains("assignment_counts", "history_writes");
        assertThat(catalogue("select tgname from pg_trigger where tgenabled = 'D'"))
                .isEmpty();
    }

    @Test
    void backupReadsTheRowsOfOneMomentAndWritesNone() throws Exception {
        restore(GOOD);
        try (Rows backup = Rows.ofOneMoment(postgres.access());
                Rows other = Rows.open(postgres.access())) {
            Manifest.Table before = delegates(backup);
            other.execute("update delegate set notes = 'written meanwhile'");
            other.commit();

            assertThat(delegates(backup)).isEqualTo(before);
            assertThat(delegates(other)).isNotEqualTo(before);
            assertThatThrownBy(() -> backup.execute("update delegate set notes = 'written by a backup'"))
                    .hasMessageContaining("read-only");
        }
    }

    private static Manifest.Table delegates(Rows rows) throws Exception {
        return rows.copyOut("delegate", rows.columns("delegate"), OutputStream.nullOutputStream());
    }

    @Test
    void databaseThatIsNotEmptyIsLeftAsItIs() throws Exception {
        try (Rows rows = Rows.open(postgres.access())) {
            rows.execute("create table anybodys (word text)");
            rows.commit();
        }

        assertRefused(GOOD, "is not empty");

        try (Rows rows = Rows.open(postgres.access())) {
            assertThat(rows.tables()).containsExactly("anybodys");
            rows.execute("drop table anybodys");
            rows.commit();
        }
    }

    @Test
    void fileThatIsNotThereIsRefused() throws Exception {
        assertRefusedAndEmpty(directory.resolve("none.zip"), "There is no file");
        assertRefusedAndEmpty(directory, "There is no file");
    }

    @Test
    void damagedFileIsRefused() throws Exception {
        byte[] good = Files.readAllBytes(GOOD);
        for (int at : new int[] {100, good.length / 3, good.length / 2, good.length - 100}) {
            byte[] damaged = good.clone();
            damaged[at] ^= 0x10;
            assertRefusedAndEmpty(Files.write(directory.resolve("damaged.zip"), damaged), "damaged");
        }
        byte[] half = Arrays.copyOf(good, good.length / 2);
        assertRefusedAndEmpty(Files.write(directory.resolve("half.zip"), half), "damaged");
        assertRefusedAndEmpty(Files.writeString(directory.resolve("text.zip"), "none"), "no backup");
    }

    @Test
    void fileThatWasRewrittenIsRefused() throws Exception {
        Path rewritten = with(GOOD, "tables/delegate.copy", rows -> rows.replace("Ada", "Eve"));
        Path without = with(GOOD, "tables/delegate.copy", rows -> null);

        assertRefusedAndEmpty(rewritten, "damaged");
        assertRefusedAndEmpty(without, "damaged");
    }

    @Test
    void backupOfANewerProgramIsRefused() throws Exception {
        Manifest manifest = manifest(GOOD);
        List<Manifest.Migration> more = new ArrayList<>(manifest.migrations());
        more.add(new Manifest.Migration("999", 1));

        assertRefusedAndEmpty(with(GOOD, migrations(manifest, more)), "newer");
        assertRefusedAndEmpty(
                with(GOOD, Archive.MANIFEST, text -> text.replace("\"format\" : 1", "\"format\" : 2")), "newer");
    }

    @Test
    void backupOfAnotherProgramIsRefused() throws Exception {
        Manifest manifest = manifest(GOOD);
        List<Manifest.Migration> others = new ArrayList<>(manifest.migrations());
        others.set(3, new Manifest.Migration("004", 1));

        assertRefusedAndEmpty(with(GOOD, migrations(manifest, others)), "another program");
    }

    /** PostgreSQL writes the spaces of JSON in its own way: what it reads is as many rows, but other ones. */
    @Test
    void rowsThatDifferAfterTheCopyAreRefused() throws Exception {
        String rows = new String(entries(GOOD).get("tables/delegate.copy"), StandardCharsets.UTF_8);
        String spaced = rows.replaceFirst("\\{\"en\": ", "{\"en\":  ");
        assertThat(spaced).isNotEqualTo(rows);

        assertRefusedAndEmpty(
                withRows(GOOD, "delegate", spaced, 0), "the rows of delegate are not those of the backup");
    }

    @Test
    void rowsThatBreakARuleLeaveTheDatabaseEmptyForTheNext() throws Exception {
        String rows = new String(entries(GOOD).get("tables/assignment.copy"), StandardCharsets.UTF_8);
        String orphan =
                rows.replaceFirst("(?m)^(\\d+)", "4711").lines().findFirst().orElseThrow() + "\n";
        Path file = withRows(GOOD, "assignment", rows + orphan, 1);

        assertRefusedAndEmpty(file, "Not restored: ");

        restore(GOOD);
    }

    @Test
    void backupIsNotWrittenOverAnother() throws Exception {
        restore(GOOD);
        Path file = Files.writeString(directory.resolve("there.zip"), "an older backup");

        assertThatThrownBy(() -> Backup.write(postgres.access(), file))
                .isInstanceOf(BackupRefused.class)
                .hasMessageContaining("exists already");
        assertThat(file).hasContent("an older backup");
    }

    @Test
    void nothingIsBackedUpOfAnEmptyDatabase() {
        Path file = directory.resolve("empty.zip");

        assertThatThrownBy(() -> Backup.write(postgres.access(), file))
                .isInstanceOf(BackupRefused.class)
                .hasMessageContaining("There is nothing of Attaché's");
        assertThat(directory).isEmptyDirectory();
    }

    private static void restore(Path file) {
        Restore.read(postgres.access(), file);
    }

    private static void assertRefusedAndEmpty(Path file, String why) throws Exception {
        assertRefused(file, why);
        try (Rows rows = Rows.open(postgres.access())) {
            assertThat(rows.isEmpty()).as("empty after " + why).isTrue();
        }
    }

    private static void assertRefused(Path file, String why) {
        assertThatThrownBy(() -> restore(file))
                .isInstanceOf(BackupRefused.class)
                .hasMessageContaining(why)
                .hasMessageNotContaining("\n");
    }

    private static List<String> catalogue(String sql) throws SQLException {
        try (var connection = postgres.access().connect();
                var found = connection.createStatement().executeQuery(sql)) {
            List<String> names = new ArrayList<>();
            while (found.next()) {
                names.add(found.getString(1));
            }
            return names;
        }
    }

    private static Manifest manifest(Path file) throws IOException {
        return JSON.readValue(entries(file).get(Archive.MANIFEST), Manifest.class);
    }

    private static Manifest migrations(Manifest of, List<Manifest.Migration> migrations) {
        return new Manifest(of.format(), of.program(), of.moment(), migrations, of.tables(), of.sequences());
    }

    private Path with(Path file, Manifest manifest) throws IOException {
        String text = JSON.writeValueAsString(manifest);
        return with(file, Archive.MANIFEST, before -> text);
    }

    /** A copy of the file with one entry changed, or left out where it is changed to null. */
    private Path with(Path file, String entry, UnaryOperator<String> change) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (var e : entries(file).entrySet()) {
                String text = new String(e.getValue(), StandardCharsets.UTF_8);
                String changed = e.getKey().equals(entry) ? change.apply(text) : text;
                if (changed != null) {
                    zip.putNextEntry(new ZipEntry(e.getKey()));
                    zip.write(changed.getBytes(StandardCharsets.UTF_8));
                }
            }
        }
        return Files.write(Files.createTempFile(directory, "changed", ".zip"), bytes.toByteArray());
    }

    /** A copy of the file with other rows of one table, so many more of them, for which its manifest stands. */
    private Path withRows(Path file, String table, String rows, int more) throws IOException {
        Manifest manifest = manifest(file);
        String digest = Rows.digest(new ByteArrayInputStream(rows.getBytes(StandardCharsets.UTF_8)));
        List<Manifest.Table> tables = manifest.tables().stream()
                .map(t ->
                        t.name().equals(table) ? new Manifest.Table(t.name(), t.columns(), t.rows() + more, digest) : t)
                .toList();
        return with(
                with(file, "tables/" + table + ".copy", before -> rows),
                new Manifest(1, "any", manifest.moment(), manifest.migrations(), tables, manifest.sequences()));
    }

    private static Map<String, byte[]> entries(Path file) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        }
        return entries;
    }
}
