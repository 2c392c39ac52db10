package dev.attache;

import static org.assertj.core.api.Assertions.assertThat;

import dev.attache.platform.database.UsedDataDirectory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The class archive: the program makes it, starts with it, and as well with a void one. */
class ClassArchiveIT {
    @TempDir
    Path directory;

    /** Two starts, one of which writes a large file. */
    @Test
    @Timeout(300)
    void programStartsWithItsClassArchive() throws Exception {
        Path archive = directory.resolve("attache.jsa");
        Process making = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-jar",
                        Path.of(System.getProperty("program.jar"))
                                .toAbsolutePath()
                                .toString(),
                        "archive",
                        archive.toString())
                .directory(directory.toFile())
                .inheritIO()
                .start();
        assertThat(making.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(making.exitValue()).isZero();
        assertThat(archive).isRegularFile();
        assertThat(directory.resolve("data")).as("a home of its own").doesNotExist();

        Program program =
                start("-XX:SharedArchiveFile=" + archive, "-Xlog:class+load:file=" + directory.resolve("classes"));
        program.stop();
        assertThat(Files.readString(directory.resolve("classes")))
                .containsPattern("dev\\.attache\\.Attache source: shared objects file \\(top\\)");
    }

    @Test
    void programStartsWithVoidClassArchive() throws Exception {
        Path archive = Files.writeString(directory.resolve("void.jsa"), "no archive");
        start("-XX:SharedArchiveFile=" + archive).stop();
    }

    private Program start(String... options) throws Exception {
        Consumer<ProcessBuilder> withOptions =
                builder -> builder.command().addAll(builder.command().indexOf("-jar"), List.of(options));
        return Program.start(UsedDataDirectory.at(directory.resolve("home")), withOptions, "attache.seed=false");
    }
}
