package dev.attache;

import dev.attache.platform.database.CannotStart;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Writer;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The class archive (class data sharing, AppCDS) of the program: the JVM maps the classes of the file that
 * {@code -XX:SharedArchiveFile} names instead of loading and checking them, and starts in about half the time. The JVM
 * ignores an archive of another Java, or of jars that were changed or copied since.
 */
final class ClassArchive {
    private static final int SECONDS_TO_STOP = 120;

    private ClassArchive() {}

    /** Runs the program once, in a home of its own that is deleted afterwards, and keeps the classes that it loaded. */
    static void write(Path file) throws IOException {
        Path archive = file.toAbsolutePath();
        Files.deleteIfExists(archive);
        Path home = Files.createTempDirectory("attache-archive");
        try {
            start(archive, home);
        } finally {
            delete(home);
        }
        if (!Files.isRegularFile(archive)) {
            throw new CannotStart(
                    "This Java has written no class archive to " + archive + ": is the directory writable?");
        }
    }

    private static void start(Path archive, Path home) throws IOException {
        List<String> line = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-XX:ArchiveClassesAtExit=" + archive,
                "-XX:+UseSerialGC",
                "-Dattache.home=" + home.resolve("data"),
                "-Dquarkus.http.host=127.0.0.1",
                "-Dquarkus.http.port=0",
                "-jar",
                Path.of(System.getProperty("java.class.path")).toAbsolutePath().toString()));
        ProcessBuilder builder =
                new ProcessBuilder(line).directory(home.toFile()).redirectErrorStream(true);
        // The settings and the options are meant for the program that runs later.
        builder.environment()
                .keySet()
                .removeIf(name -> name.startsWith("QUARKUS_")
                        || name.startsWith("ATTACHE_")
                        || name.equals("JAVA_TOOL_OPTIONS")
                        || name.equals("JDK_JAVA_OPTIONS"));
        Process program = builder.start();
        try (BufferedReader output =
                new BufferedReader(new InputStreamReader(program.getInputStream(), StandardCharsets.UTF_8))) {
            StringBuilder said = new StringBuilder();
            for (String next = output.readLine(); next != null; next = output.readLine()) {
                said.append(next).append('\n');
                if (next.contains("API: ")) {
                    answerOnce(URI.create(next.substring(next.indexOf("API: ") + 5)));
                } else if (next.contains("Stop: ")) {
                    // Process.destroy would close the output that the program still writes.
                    program.toHandle().destroy();
                    output.transferTo(Writer.nullWriter());
                    await(program);
                    return;
                }
            }
            throw new CannotStart("The program does not start to write its class archive:\n" + said);
        } finally {
            program.destroyForcibly();
        }
    }

    /** A first answer needs classes, too. */
    private static void answerOnce(URI api) throws IOException {
        HttpURLConnection connection =
                (HttpURLConnection) api.resolve("/q/health/ready").toURL().openConnection();
        connection.setReadTimeout(30_000);
        connection.getResponseCode();
    }

    private static void await(Process program) {
        try {
            program.waitFor(SECONDS_TO_STOP, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void delete(Path tree) throws IOException {
        try (var files = Files.walk(tree)) {
            for (Path file : (Iterable<Path>) files.sorted(Comparator.reverseOrder())::iterator) {
                Files.delete(file);
            }
        }
    }
}
