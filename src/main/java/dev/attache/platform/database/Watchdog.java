package dev.attache.platform.database;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Stops the server when this program is killed: a shell waits for the end of its input, which the operating system
 * closes even after {@code kill -9}.
 */
final class Watchdog implements Closeable {

    private static final String SCRIPT =
            """
            trap '' HUP INT TERM
            read -r never
            read -r pid < "$1" && [ "$pid" = "$2" ] && kill -INT "$pid"
            """;

    private final Process shell;

    private Watchdog(Process shell) {
        this.shell = shell;
    }

    static Watchdog over(Path pidFile, long pid) throws IOException {
        var builder = new ProcessBuilder("sh", "-c", SCRIPT, "watchdog", pidFile.toString(), Long.toString(pid));
        builder.directory(Path.of("/").toFile());
        builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        return new Watchdog(builder.start());
    }

    /** Ends the shell; called once the server has stopped. */
    @Override
    public void close() throws IOException {
        shell.getOutputStream().close();
    }
}
