import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** The figures of a run: printed as a table, and written as a file that bench/compare reads. */
final class Results {
    private static final String COLUMNS = "case\tvalue\tlow\thigh\tgoal\tmet\trequests_s\tp50_ms\tp99_ms\tserver_ms\tpostgres_ms"
            + "\tstatements\tallocated_kb\tresident_mb\terrors\tagainst\tagainst_s\tagainst_server_ms\tagainst_postgres_ms";

    private final List<Result> all = new ArrayList<>();

    /** One line; a goal of 0 is none, and is reached from below where less is better. */
    record Result(
            String name,
            double goal,
            boolean moreIsBetter,
            double[] values,
            List<Bench.Round> rounds,
            double statements,
            double allocated,
            double resident,
            String against,
            List<Bench.Round> others) {

        double value() {
            return median(values);
        }

        String met() {
            return goal == 0 ? "" : moreIsBetter == value() >= goal || value() == goal ? "yes" : "no";
        }

        int errors() {
            return rounds.stream().mapToInt(Bench.Round::errors).sum();
        }

        String line() {
            return String.join(
                    "\t",
                    name,
                    figure(value()),
                    figure(Arrays.stream(values).min().orElse(Double.NaN)),
                    figure(Arrays.stream(values).max().orElse(Double.NaN)),
                    goal == 0 ? "" : (moreIsBetter ? ">=" : "<=") + figure(goal),
                    met(),
                    of(rounds, Bench.Round::rate),
                    of(rounds, Bench.Round::p50),
                    of(rounds, Bench.Round::p99),
                    of(rounds, Bench.Round::serverMs),
                    of(rounds, Bench.Round::postgresMs),
                    figure(statements),
                    figure(allocated),
                    figure(resident),
                    Integer.toString(errors()),
                    against,
                    of(others, Bench.Round::rate),
                    of(others, Bench.Round::serverMs),
                    of(others, Bench.Round::postgresMs));
        }
    }

    /** A figure of its own, not a ratio to another load. */
    static Result plain(String name, double goal, boolean moreIsBetter, double value, double rate, double p50, double p99, int errors) {
        return plain(name, goal, moreIsBetter, new double[] {value}, new Bench.Round(rate, Double.NaN, Double.NaN, p50, p99, errors));
    }

    static Result plain(String name, double goal, boolean moreIsBetter, double[] values, Bench.Round round) {
        return new Result(name, goal, moreIsBetter, values, List.of(round), Double.NaN, Double.NaN, Double.NaN, "", List.of());
    }

    void add(Result result) {
        all.add(result);
    }

    Path write(Bench bench) throws Exception {
        List<String> lines = new ArrayList<>(bench.about().lines().toList());
        lines.add(COLUMNS);
        all.forEach(result -> lines.add(result.line()));
        Path file = Path.of(bench.options.getOrDefault(
                "--out",
                Bench.WORK.resolve("result-" + DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").format(LocalDateTime.now()) + ".tsv")
                        .toString()));
        Files.write(file, lines);
        return file;
    }

    void print() {
        System.out.printf(
                "%n| case | ratio (spread) | goal | | requests/s | p50 / p99 ms | CPU ms: server + PostgreSQL | statements | KB allocated | MB |%n");
        System.out.println("|---|---|---|---|---|---|---|---|---|---|");
        for (Result r : all) {
            double low = Arrays.stream(r.values).min().orElse(Double.NaN);
            double high = Arrays.stream(r.values).max().orElse(Double.NaN);
            System.out.printf(
                    "| %s | %s (%s–%s) | %s | %s | %s | %s / %s | %s + %s | %s | %s | %s |%n",
                    r.name,
                    figure(r.value()),
                    figure(low),
                    figure(high),
                    r.goal == 0 ? "" : (r.moreIsBetter ? "≥ " : "≤ ") + figure(r.goal),
                    r.met().equals("no") ? "missed" : r.met().equals("yes") ? "met" : "",
                    of(r.rounds, Bench.Round::rate) + (r.errors() == 0 ? "" : " (" + r.errors() + " errors)"),
                    of(r.rounds, Bench.Round::p50),
                    of(r.rounds, Bench.Round::p99),
                    of(r.rounds, Bench.Round::serverMs),
                    of(r.rounds, Bench.Round::postgresMs),
                    figure(r.statements),
                    figure(r.allocated),
                    figure(r.resident));
        }
    }

    private static String of(List<Bench.Round> rounds, ToDoubleFunction<Bench.Round> value) {
        return rounds.isEmpty() ? "" : figure(median(rounds.stream().mapToDouble(value).toArray()));
    }

    static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int n = sorted.length;
        return n == 0 ? Double.NaN : (sorted[(n - 1) / 2] + sorted[n / 2]) / 2;
    }

    static String figure(double value) {
        if (Double.isNaN(value)) {
            return "";
        }
        return value >= 100 ? String.format("%.0f", value) : value >= 10 ? String.format("%.1f", value) : String.format("%.2f", value).replaceFirst("^0.00$", String.format("%.3f", value));
    }
}
