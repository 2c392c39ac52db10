import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Starts of the packaged program on its embedded PostgreSQL, and its memory at rest. */
final class Starts {
    private final Bench bench;
    private final Path homes = Bench.WORK.resolve("homes");

    Starts(Bench bench) {
        this.bench = bench;
    }

    /** The options of the README's command that bound the memory. */
    static List<String> heap() {
        String own = System.getenv("BENCH_JAVA_OPTS");
        return own == null || own.isBlank() ? List.of("-Xms64m", "-Xmx320m", "-XX:+UseSerialGC") : List.of(own.strip().split("\\s+"));
    }

    /** The command by which the README starts the program. */
    static List<String> java() {
        return Stream.concat(heap().stream(), Stream.of("-jar", Bench.APP.resolve("quarkus-run.jar").toString()))
                .toList();
    }

    void run() throws Exception {
        int times = bench.quick ? 2 : 5;
        Postgres.delete(homes);
        Files.createDirectories(homes);
        List<Double> fresh = new ArrayList<>();
        List<Double> existing = new ArrayList<>();
        List<Double> cpu = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            Path home = homes.resolve("home-" + i);
            fresh.add(start(home, new ArrayList<>()));
            existing.add(start(home, cpu));
        }
        add("start fresh, s", 7, fresh, Double.NaN);
        add("start existing, s", 3, existing, Results.median(array(cpu)));
        atRest(homes.resolve("home-0"));
        Postgres.delete(homes);
    }

    private double start(Path home, List<Double> cpu) throws Exception {
        long from = System.nanoTime();
        try (Server server = Server.start("start", Bench.WORK.resolve("start.log"), java(), "/q/health/ready", "attache.home=" + home)) {
            double seconds = (System.nanoTime() - from) / 1e9;
            cpu.add(Measured.cpu(server.pid()));
            System.out.printf("  start %s: %.2f s, CPU of the program %.0f ms%n", home.getFileName(), seconds, Measured.cpu(server.pid()));
            return seconds;
        }
    }

    private void atRest(Path home) throws Exception {
        try (Server server = Server.start("rest", Bench.WORK.resolve("start.log"), java(), "/q/health/ready", "attache.home=" + home)) {
            Thread.sleep(bench.quick ? 10_000 : 60_000);
            bench.results.add(Results.plain("memory at rest, MB", 300, false, Measured.resident(server.pid()), 0, 0, 0, 0));
            long postgres = Long.parseLong(Files.readAllLines(home.resolve("pgdata/postmaster.pid")).get(0));
            bench.results.add(Results.plain("memory at rest PostgreSQL, MB", 0, false, Measured.proportional(postgres), 0, 0, 0, 0));
        }
    }

    private void add(String name, double goal, List<Double> values, double cpu) {
        bench.results.add(Results.plain(name, goal, false, array(values), new Bench.Round(Double.NaN, cpu, Double.NaN, Double.NaN, Double.NaN, 0)));
    }

    private static double[] array(List<Double> values) {
        return values.stream().mapToDouble(d -> d).toArray();
    }
}
