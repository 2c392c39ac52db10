package dev.attache;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.awaitility.core.ConditionTimeoutException;

/** The packaged program, run as a process of its own the way a desk runs it, on a free port. */
class Program {

    private static final Consumer<ProcessBuilder> AS_A_DESK = process -> {};
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    final Process process;
    private final Path home;
    private final Path output;
    private final Path errors;

    private Program(Process process, Path home, Path output, Path errors) {
        this.process = process;
        this.home = home;
        this.output = output;
        this.errors = errors;
    }

    /** Starts the program without waiting for it; later settings win over earlier ones. */
    static Program launch(Path home, String... settings) throws IOException {
        return launch(home, AS_A_DESK, List.of(), settings);
    }

    /** Has the program do what these words say, to its end. */
    static Program command(Path home, String... words) throws IOException, InterruptedException {
        return command(home, List.of(words));
    }

    static Program command(Path home, List<String> words, String... settings) throws IOException, InterruptedException {
        var program = launch(home, AS_A_DESK, words, settings);
        program.exitCode();
        return program;
    }

    private static Program launch(Path home, Consumer<ProcessBuilder> how, List<String> words, String... settings)
            throws IOException {
        var line = new ArrayList<String>();
        if (Files.isExecutable(Path.of("/usr/bin/setsid"))) {
            // A process group of its own, as a terminal gives it.
            line.add("/usr/bin/setsid");
        }
        line.add(ProcessHandle.current().info().command().orElseThrow());
        line.add("-XX:TieredStopAtLevel=1");
        line.add("-XX:+UseSerialGC");
        line.add("-Dattache.home=" + home);
        line.add("-Dquarkus.http.port=0");
        line.add("-Dattache.admin.password=" + SignedIn.PASSWORD);
        for (var setting : settings) {
            line.add("-D" + setting);
        }
        line.add("-jar");
        line.add(Path.of(System.getProperty("program.jar")).toAbsolutePath().toString());
        line.addAll(words);
        var output = Files.createTempFile(home.getParent(), "output", ".txt");
        var errors = Files.createTempFile(home.getParent(), "errors", ".txt");
        var builder = new ProcessBuilder(line)
                .directory(home.getParent().toFile())
                .redirectOutput(output.toFile())
                .redirectError(errors.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("QUARKUS_") || name.startsWith("ATTACHE_"));
        how.accept(builder);
        return new Program(builder.start(), home, output, errors);
    }

    /** Starts the program and waits until it says that it is up. */
    static Program start(Path home, String... settings) throws IOException, InterruptedException {
        return start(home, AS_A_DESK, settings);
    }

    /** With something changed about the process. */
    static Program start(Path home, Consumer<ProcessBuilder> how, String... settings)
            throws IOException, InterruptedException {
        var program = launch(home, how, List.of(), settings);
        try {
            Waiting.await("the program is up").atMost(PATIENCE).until(program::isUp);
            return program;
        } catch (ConditionTimeoutException | IllegalStateException e) {
            program.process.destroyForcibly();
            throw new IllegalStateException(program.output() + program.errors(), e);
        }
    }

    private boolean isUp() throws IOException {
        if (output().contains("Stop: Ctrl-C")) {
            return true;
        }
        if (!process.isAlive()) {
            throw new IllegalStateException("The program has ended");
        }
        return false;
    }

    String output() throws IOException {
        return Files.readString(output);
    }

    List<String> errors() throws IOException {
        return Files.readAllLines(errors);
    }

    /** What the program says after the given word when it is up. */
    String said(String word) throws IOException {
        return output().lines()
                .filter(line -> line.contains(word + ": "))
                .map(line -> line.substring(line.indexOf(word + ": ") + word.length() + 2))
                .findFirst()
                .orElseThrow();
    }

    URI api() throws IOException {
        return URI.create(said("API") + "/");
    }

    ProcessHandle postgres() throws IOException {
        try (var lines = Files.lines(home.resolve("pgdata/postmaster.pid"))) {
            return ProcessHandle.of(Long.parseLong(lines.findFirst().orElseThrow()))
                    .orElseThrow();
        }
    }

    int exitCode() throws InterruptedException {
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("The program does not end");
        }
        return process.exitValue();
    }

    int stop() throws InterruptedException {
        process.destroy();
        return exitCode();
    }
}
