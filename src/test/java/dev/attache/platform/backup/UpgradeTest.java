package dev.attache.platform.backup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.attache.platform.database.EmbeddedPostgres;
import dev.attache.platform.database.UsedDataDirectory;
import java.io.OutputStream;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Databases that older programs wrote, with all that was loaded then and a summit that was planned by hand, keep their
 * rows through all migrations since. A migration that was changed after it landed would refuse them.
 */
class UpgradeTest {
    @TempDir
    Path home;

    @ParameterizedTest
    @ValueSource(strings = {"v009.zip", "v015.zip"})
    void databaseOfAnOlderProgramKeepsItsRows(String backup) throws Exception {
        try (var postgres = EmbeddedPostgres.start(UsedDataDirectory.at(home))) {
            Manifest manifest = Restore.read(postgres.access(), Path.of("src/test/resources/backups", backup));

            try (Rows rows = Rows.open(postgres.access())) {
                assertThat(rows.migrations())
                        .hasSizeGreaterThan(manifest.migrations().size());
                for (Manifest.Table table : manifest.tables()) {
                    assertThat(rows.copyOut(table.name(), table.columns(), OutputStream.nullOutputStream()))
                            .isEqualTo(table);
                }
            }
        }
    }
}
