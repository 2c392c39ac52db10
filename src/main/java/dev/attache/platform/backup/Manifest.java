package dev.attache.platform.backup;

import java.util.List;

/**
 * The manifest of a backup: migrations, tables, row counts and digests, by which a restore is checked before and
 * afterwards. It stands as manifest.json in the file, beside the tables.
 *
 * @param format how the file is built
 * @param program the version of the program that wrote it
 * @param moment when the database held just this
 * @param migrations those that had made the database, the oldest first
 * @param tables in an order in which none refers to a later one
 */
public record Manifest(
        int format,
        String program,
        String moment,
        List<Migration> migrations,
        List<Table> tables,
        List<Sequence> sequences) {

    static final int FORMAT = 1;

    /** The checksum is Flyway's, of the migration's text. */
    record Migration(String version, Integer checksum) {}

    /** The number of rows, as COPY writes them, and the digest of these bytes. */
    record Table(String name, List<String> columns, long rows, String sha256) {
        String entry() {
            return "tables/" + name + ".copy";
        }
    }

    /** The last number of a sequence, and whether it has been given out. */
    record Sequence(String name, long value, boolean given) {}

    public long rows() {
        return tables.stream().mapToLong(Table::rows).sum();
    }

    String newestMigration() {
        return migrations.get(migrations.size() - 1).version;
    }
}
