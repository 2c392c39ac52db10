package dev.attache.platform.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** An operating system command, run to its end: its exit code and all its output. */
record Command(int exit, String output) {

    private static final Pattern COMPLAINT = Pattern.compile("(?:FATAL|PANIC|ERROR|error): +(.*)");

    static Command run(Path workingDirectory, List<String> line) {
        return run(workingDirectory, line, "");
    }

    static Command run(Path workingDirectory, List<String> line, String input) {
        var builder = new ProcessBuilder(line).redirectErrorStream(true).directory(workingDirectory.toFile());
        // The caller's PGPORT, PGDATA, PGOPTIONS… are meant for another server, and messages are read in English.
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        builder.environment().put("LC_ALL", "C");
        try {
            Process process = builder.start();
            try (var stdin = process.getOutputStream()) {
                stdin.write(input.getBytes(StandardCharsets.UTF_8));
            }
            var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Command(process.waitFor(), output);
        } catch (IOException e) {
            throw new CannotStart(e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The last error message of PostgreSQL's output. */
    static String complaint(String output) {
        return COMPLAINT
                .matcher(output)
                .results()
                .reduce((first, second) -> second)
                .map(match -> match.group(1))
                .orElse(output.strip());
    }
}
