import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Measures the cases of bench/README.md, each as a ratio in one run, in alternating rounds. */
public class Bench {
    static final int CONNECTIONS = 16;
    static final Path WORK = Path.of("target/bench").toAbsolutePath();
    static final Path APP = Path.of("target/quarkus-app");

    final Map<String, String> options = new LinkedHashMap<>();
    final boolean quick;
    final int rounds;
    final int seconds;
    final Pattern only;
    final Results results = new Results();
    final HttpClient http = HttpClient.newHttpClient();
    Postgres postgres;
    final List<Server> servers = new ArrayList<>();

    public static void main(String... arguments) throws Exception {
        Locale.setDefault(Locale.ROOT);
        Bench bench = new Bench(arguments);
        try {
            bench.run();
        } finally {
            bench.stop();
        }
        System.exit(0);
    }

    Bench(String... arguments) {
        for (int i = 0; i < arguments.length; i++) {
            boolean flag = i + 1 == arguments.length || arguments[i + 1].startsWith("--");
            options.put(arguments[i], flag ? "" : arguments[++i]);
        }
        quick = options.containsKey("--quick");
        rounds = Integer.parseInt(options.getOrDefault("--rounds", quick ? "2" : "5"));
        seconds = Integer.parseInt(options.getOrDefault("--seconds", quick ? "2" : "4"));
        only = Pattern.compile(options.getOrDefault("--only", ""));
    }

    // ---- what is measured

    /** Requests to a server, as lines of a file that wrk sends by chance or in order. */
    final class Load {
        final String name;
        final Server server;
        final Path file;
        final boolean ordered;
        final int expected;
        final String database;
        final List<Round> rounds = new ArrayList<>();
        int lines;
        int sent;
        double statements = Double.NaN;
        double allocated = Double.NaN;
        double resident = Double.NaN;

        Load(String name, Server server, String database, int expected, boolean ordered, Stream<String> requests) throws Exception {
            this.name = name;
            this.server = server;
            this.database = database;
            this.expected = expected;
            this.ordered = ordered;
            file = WORK.resolve("requests").resolve(name + ".txt");
            Files.createDirectories(file.getParent());
            List<String> all = requests.toList();
            lines = all.size();
            Files.write(file, all);
        }

        /** Fails unless the first request is answered as it should be: a load of refusals measures nothing. */
        void check() throws Exception {
            HttpResponse<String> answer = send(Files.readAllLines(file).get(sent % lines));
            sent++;
            if (answer.statusCode() != expected) {
                throw new IllegalStateException(name + ": " + answer.statusCode() + " " + answer.body());
            }
        }

        HttpResponse<String> send(String line) throws Exception {
            String[] part = line.split("\t", -1);
            var request = HttpRequest.newBuilder(URI.create(server.url() + part[1]))
                    .method(part[0], part[3].isEmpty() ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(part[3]));
            for (String header : part[2].split("\\|")) {
                if (!header.isEmpty()) {
                    request.header(header.substring(0, header.indexOf(':')), header.substring(header.indexOf(':') + 2));
                }
            }
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }

        Round round(double seconds) throws Exception {
            double server0 = Measured.cpu(server.pid());
            double postgres0 = Measured.cpu(postgres.process.pid());
            String[] figures = output(
                            "figures",
                            "wrk",
                            "-t1",
                            "-c" + CONNECTIONS,
                            "-d" + (int) Math.ceil(seconds) + "s",
                            "--timeout",
                            "10s",
                            "-s",
                            "bench/requests.lua",
                            server.url(),
                            "--",
                            file.toString(),
                            ordered ? "ordered" : "random",
                            Integer.toString(sent % lines))
                    .split(" ");
            double requests = Double.parseDouble(figures[1]);
            sent += (int) requests;
            return new Round(
                    requests / Double.parseDouble(figures[2]) * 1e6,
                    (Measured.cpu(server.pid()) - server0) / requests,
                    (Measured.cpu(postgres.process.pid()) - postgres0) / requests,
                    Double.parseDouble(figures[4]) / 1000,
                    Double.parseDouble(figures[5]) / 1000,
                    (int) Double.parseDouble(figures[3]));
        }

        /** Statements and bytes allocated per request, of requests one after the other. */
        void count() throws Exception {
            List<String> requests = Files.readAllLines(file);
            int number = 40;
            Postgres.Work some = () -> {
                for (int i = 0; i < number; i++) {
                    send(requests.get(sent++ % lines));
                }
            };
            List<String> logged = postgres.statements(database, some);
            statements = (double) logged.size() / number;
            Files.write(WORK.resolve("requests").resolve(name + ".statements"), logged);
            double before = server.allocated();
            int sentBefore = sent;
            round(2);
            allocated = (server.allocated() - before) / 1024 / (sent - sentBefore);
        }
    }

    /** Rounds of one script of pgbench and of the loads that are compared with it, and with each other. */
    final class Group {
        final String name;
        final String script;
        final Map<String, String> variables = new LinkedHashMap<>();
        final List<Load> loads = new ArrayList<>();
        final List<Ratio> ratios = new ArrayList<>();
        final List<Round> limit = new ArrayList<>();

        Group(String name, String script, Object... variables) {
            this.name = name;
            this.script = script;
            for (int i = 0; i < variables.length; i += 2) {
                this.variables.put((String) variables[i], String.valueOf(variables[i + 1]));
            }
        }

        Group load(Load load) {
            loads.add(load);
            return this;
        }

        /** Requests per second of a load over those of another, or of pgbench (null). */
        Group ratio(String name, Load load, Load other, double goal) {
            ratios.add(new Ratio(name, load, other, goal, Kind.RATE));
            return this;
        }

        Group cpu(String name, Load load, Load other, double goal) {
            ratios.add(new Ratio(name, load, other, goal, Kind.CPU));
            return this;
        }

        /** Measures, and says why where it cannot: the other groups are measured all the same. */
        void run() {
            System.out.printf("%n%s%n", name);
            try {
                measure();
            } catch (Exception e) {
                System.out.println("  NOT MEASURED: " + e);
            }
        }

        private void measure() throws Exception {
            for (Load load : loads) {
                load.check();
                load.round(quick ? 5 : 40);
            }
            for (int i = 0; i < rounds; i++) {
                if (script != null) {
                    limit.add(pgbench());
                    System.out.printf("  %-28s %s%n", "pgbench", limit.get(i));
                }
                for (Load load : loads) {
                    load.rounds.add(load.round(seconds));
                    System.out.printf("  %-28s %s%n", load.name, load.rounds.get(i));
                }
            }
            for (Load load : loads) {
                load.resident = Measured.resident(load.server.pid());
                load.check();
                load.count();
            }
            for (Ratio ratio : ratios) {
                results.add(ratio.result(this));
            }
        }

        private Round pgbench() throws Exception {
            List<String> line = new ArrayList<>(List.of(
                    options.get("--pgbench"), "-n", "-h", "127.0.0.1", "-p", "" + postgres.port, "-U", "attache", "-M", "prepared"));
            line.addAll(List.of("-c", "" + CONNECTIONS, "-j", "1", "-T", "" + seconds, "-f", "bench/sql/" + script + ".sql"));
            variables.forEach((key, value) -> line.addAll(List.of("-D", key + "=" + value)));
            line.add("bench");
            double before = Measured.cpu(postgres.process.pid());
            String output = output("", line.toArray(String[]::new));
            double used = Measured.cpu(postgres.process.pid()) - before;
            double rate = number(output, "tps = ([0-9.]+)");
            double transactions = number(output, "actually processed: (\\d+)");
            double failed = number(output, "failed transactions: (\\d+)");
            return new Round(rate, 0, used / transactions, number(output, "latency average = ([0-9.]+)"), Double.NaN, (int) failed);
        }
    }

    enum Kind {
        RATE,
        CPU
    }

    record Ratio(String name, Load load, Load other, double goal, Kind kind) {
        Results.Result result(Group group) {
            List<Round> others = other == null ? group.limit : other.rounds;
            double[] all = IntStream.range(0, load.rounds.size())
                    .mapToDouble(i -> kind == Kind.RATE
                            ? load.rounds.get(i).rate() / others.get(i).rate()
                            : load.rounds.get(i).cpu() / others.get(i).cpu())
                    .toArray();
            return new Results.Result(
                    name,
                    goal,
                    kind == Kind.RATE,
                    all,
                    load.rounds,
                    load.statements,
                    load.allocated,
                    load.resident,
                    other == null ? "pgbench" : other.name,
                    others);
        }
    }

    /** One round of a load or of pgbench; milliseconds are per request. */
    record Round(double rate, double serverMs, double postgresMs, double p50, double p99, int errors) {
        double cpu() {
            return serverMs + postgresMs;
        }

        @Override
        public String toString() {
            return String.format(
                    "%8.1f/s  server %6.3f ms  PostgreSQL %6.3f ms  p50 %7.2f  p99 %7.2f ms%s",
                    rate, serverMs, postgresMs, p50, p99, errors == 0 ? "" : "  ERRORS " + errors);
        }
    }

    // ---- the run

    void run() throws Exception {
        Files.createDirectories(WORK);
        postgres = Postgres.start(WORK, APP.resolve("lib/main"));
        if (wants("itinerary|calendar|sessions|assignments|guests|invitations|assignment|rsvp|burst|growth")) {
            seed();
            cases();
        }
        stopServers();
        if (wants("start|memory")) {
            new Starts(this).run();
        }
        Path file = results.write(this);
        results.print();
        System.out.println("\n" + file);
    }

    boolean wants(String cases) {
        return Arrays.stream(cases.split("\\|")).anyMatch(name -> only.matcher(name).find());
    }

    private void seed() throws Exception {
        postgres.execute("postgres", "create database empty");
        server("migrating", "empty").close();
        servers.clear();
        postgres.execute("postgres", "create database bench template empty");
        try (Connection connection = postgres.connect("bench")) {
            Seed.summit(connection, "bench", 500, 40);
            Seed.dinners(connection, "bench");
            Seed.finish(connection);
        }
    }

    private Server server(String name, String database, String... settings) throws Exception {
        String[] all = Stream.concat(
                        Stream.of("quarkus.datasource.jdbc.url=" + postgres.url(database), "quarkus.datasource.username=attache"),
                        Arrays.stream(settings))
                .toArray(String[]::new);
        Server server = Server.start(name, WORK.resolve(name + ".log"), Starts.java(), "/q/health/ready", all);
        servers.add(server);
        return server;
    }

    private static String get(String path, String... headers) {
        return "GET\t" + path + "\t" + String.join("|", headers) + "\t";
    }

    private static final String SIGNED_IN = "authorization: " + Server.BASIC;

    private void cases() throws Exception {
        Server cold = server("cold", "bench", "attache.response-cache.weight=0");
        Server warm = server("warm", "bench");
        String sid = postgres.ask("bench", "select id from summit where slug = 'bench'");
        long dmin = Long.parseLong(postgres.ask("bench", "select min(id) from delegate where summit_id = " + sid));
        String at = "/api/v1/summits/bench";
        Function<String, Stream<String>> itineraries = slug -> {
            try {
                String database = slug.equals("bench") ? "bench" : slug;
                try (Connection connection = postgres.connect(database);
                        var rows = connection
                                .createStatement()
                                .executeQuery("select s.slug, d.id from delegate d join summit s on s.id = d.summit_id"
                                        + " where s.slug like 'bench%' order by random() limit 20000")) {
                    List<String> all = new ArrayList<>();
                    while (rows.next()) {
                        all.add(get("/api/v1/summits/" + rows.getString(1) + "/delegates/" + rows.getString(2) + "/itinerary", SIGNED_IN));
                    }
                    return all.stream();
                }
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        };

        if (wants("itinerary")) {
            Load c = new Load("itinerary-cold", cold, "bench", 200, false, itineraries.apply("bench"));
            Load w = new Load("itinerary-warm", warm, "bench", 200, false, itineraries.apply("bench"));
            Load n = new Load("itinerary-not-modified", warm, "bench", 304, false, conditional(w));
            Group group = new Group("Itinerary", "itinerary", "dmin", dmin, "dmax", dmin + 499)
                    .load(c)
                    .load(w)
                    .load(n)
                    .ratio("itinerary cold / pgbench", c, null, 0.6)
                    .ratio("itinerary warm / pgbench", w, null, 2)
                    .ratio("itinerary not modified / cold", n, c, 3);
            if (!options.containsKey("--no-peer")) {
                Server peer = Server.start(
                        "peer",
                        WORK.resolve("peer.log"),
                        Stream.concat(Starts.heap().stream(), Stream.of("-jar", "bench/peer/target/peer.jar")).toList(),
                        "/itinerary/" + dmin,
                        "spring.datasource.url=" + postgres.url("bench"));
                servers.add(peer);
                Load p = new Load(
                        "itinerary-peer", peer, "bench", 200, false, IntStream.range(0, 500).mapToObj(i -> get("/itinerary/" + (dmin + i))));
                group.load(p).ratio("itinerary cold / Spring peer", c, p, 1.5).ratio("Spring peer / pgbench", p, null, 0);
            }
            group.run();
        }
        if (wants("calendar")) {
            Stream<String> links = IntStream.rangeClosed(1, 500).mapToObj(i -> get("/calendar/" + secret("cal", i) + ".ics"));
            List<String> all = links.toList();
            Load c = new Load("calendar-cold", cold, "bench", 200, false, all.stream());
            Load w = new Load("calendar-warm", warm, "bench", 200, false, all.stream());
            Load n = new Load("calendar-not-modified", warm, "bench", 304, false, conditional(w));
            new Group("Calendar feed", "calendar")
                    .load(c)
                    .load(w)
                    .load(n)
                    .ratio("calendar cold / pgbench", c, null, 0)
                    .ratio("calendar warm / pgbench", w, null, 0)
                    .ratio("calendar not modified / cold", n, c, 3)
                    .run();
        }
        String dinner = postgres.ask("bench", "select min(id) from dinner where id in (select id from engagement where summit_id = " + sid + ")");
        list(cold, "sessions", "sessions", at + "/sessions", 0, sid, dmin, dinner);
        list(cold, "sessions page 40", "sessions", at + "/sessions?page=40", 1950, sid, dmin, dinner);
        list(cold, "sessions day", "sessions-day", at + "/sessions?day=2027-03-02", 0, sid, dmin, dinner);
        list(cold, "sessions q", "sessions-q", at + "/sessions?q=number%2077", 0, sid, dmin, dinner);
        list(cold, "assignments", "assignments", at + "/assignments", 0, sid, dmin, dinner);
        list(cold, "assignments page 200", "assignments", at + "/assignments?page=200", 9950, sid, dmin, dinner);
        list(cold, "assignments delegate", "assignments-delegate", at + "/assignments?delegate=" + dmin, 0, sid, dmin, dinner);
        list(cold, "assignments duty", "assignments-duty", at + "/assignments?duty=PARTICIPANT", 0, sid, dmin, dinner);
        list(cold, "guests", "guests", at + "/guests", 0, sid, dmin, dinner);
        list(cold, "guests page 40", "guests", at + "/guests?page=40", 1950, sid, dmin, dinner);
        list(cold, "guests category", "guests-category", at + "/guests?category=community", 0, sid, dmin, dinner);
        list(cold, "guests q", "guests-q", at + "/guests?q=guest%2077", 0, sid, dmin, dinner);
        String invitations = at + "/dinners/" + dinner + "/invitations";
        list(cold, "invitations", "invitations", invitations, 0, sid, dmin, dinner);
        list(cold, "invitations page 40", "invitations", invitations + "?page=40", 1950, sid, dmin, dinner);
        list(cold, "invitations status", "invitations-status", invitations + "?status=SENT", 0, sid, dmin, dinner);
        list(cold, "invitations category", "invitations-category", invitations + "?category=community", 0, sid, dmin, dinner);
        if (wants("assignment write")) {
            Load put = new Load("assignment-put", warm, "bench", 200, true, puts(sid));
            new Group("One assignment", "assignment-put", "sid", sid, "amin", postgres.ask("bench", "select min(id) from assignment where summit_id = " + sid))
                    .load(put)
                    .ratio("assignment write / pgbench", put, null, 0.5)
                    .run();
        }
        if (wants("rsvp|burst")) {
            Load rsvp = new Load("rsvp", warm, "bench", 200, true, Stream.of("ACCEPTED\", \"partySize\": 1", "DECLINED\"", "TENTATIVE\"")
                    .flatMap(answer -> IntStream.rangeClosed(1, 2000).mapToObj(i -> rsvp(i, answer))));
            Group group = new Group("One RSVP", "rsvp", "sid", sid)
                    .load(rsvp)
                    .ratio("rsvp / pgbench", rsvp, null, 0.5);
            group.run();
            double highest = rsvp.rounds.stream().mapToDouble(Round::rate).max().orElse(100);
            double[] burst = Burst.send(
                    warm.port,
                    IntStream.rangeClosed(2001, 4000).mapToObj(i -> rsvp(i, "ACCEPTED\", \"partySize\": 1")).toList(),
                    highest * 0.7);
            System.out.printf(
                    "%nBurst of 2,000 RSVPs at %.0f/s: p50 %.1f  p99 %.1f  p99.9 %.1f  longest %.1f ms; not 200: %.0f%n",
                    highest * 0.7, burst[0], burst[1], burst[2], burst[3], burst[4]);
            results.add(Results.plain("burst p99.9 / p50", 20, false, burst[2] / burst[0], highest * 0.7, burst[0], burst[1], (int) burst[4]));
            results.add(Results.plain("burst p99.9 ms", 0, false, burst[2], highest * 0.7, burst[0], burst[1], (int) burst[4]));
        }
        if (wants("memory")) {
            results.add(Results.plain("memory cold, all cases, MB", 600, false, Measured.resident(cold.pid()), 0, 0, 0, 0));
            results.add(Results.plain("memory warm, all cases, MB", 600, false, Measured.resident(warm.pid()), 0, 0, 0, 0));
            results.add(Results.plain("memory PostgreSQL, all cases, MB", 0, false, Measured.proportional(postgres.process.pid()), 0, 0, 0, 0));
        }
        if (wants("growth")) {
            stopServers();
            growth(itineraries);
        }
    }

    private void growth(Function<String, Stream<String>> itineraries) throws Exception {
        int summits = Integer.parseInt(options.getOrDefault("--summits", quick ? "10" : "100"));
        postgres.execute("postgres", "create database small template empty");
        postgres.execute("postgres", "create database large template empty");
        try (Connection connection = postgres.connect("small")) {
            Seed.summit(connection, "bench", 50, 4);
            Seed.finish(connection);
        }
        try (Connection connection = postgres.connect("large")) {
            for (int i = 0; i < summits; i++) {
                Seed.summit(connection, i == 0 ? "bench" : "bench-" + i, 500, 40);
            }
            Seed.finish(connection);
        }
        Server small = server("small", "small", "attache.response-cache.weight=0");
        Server large = server("large", "large", "attache.response-cache.weight=0");
        String size = String.format("%,d", summits * 10_000);
        Load a = new Load("itinerary-1000", small, "small", 200, false, itineraries.apply("small"));
        Load b = new Load("itinerary-" + summits * 10_000, large, "large", 200, false, itineraries.apply("large"));
        new Group("Growth: itinerary of 1,000 and of " + size + " assignments", null)
                .load(a)
                .load(b)
                .cpu("growth itinerary, CPU", b, a, 1.3)
                .run();
        for (String list : List.of("assignments", "sessions")) {
            Load c = new Load(list + "-1000", small, "small", 200, false, Stream.of(get("/api/v1/summits/bench/" + list, SIGNED_IN)));
            Load d = new Load(list + "-" + summits * 10_000, large, "large", 200, false, IntStream.range(0, summits)
                    .mapToObj(i -> get("/api/v1/summits/bench" + (i == 0 ? "" : "-" + i) + "/" + list, SIGNED_IN)));
            new Group("Growth: list of " + list, null).load(c).load(d).cpu("growth " + list + ", CPU", d, c, 1.3).run();
        }
    }

    private void list(Server server, String name, String script, String path, int offset, String sid, long dmin, String dinner)
            throws Exception {
        if (wants(name)) {
            Load load = new Load(name.replace(' ', '-'), server, "bench", 200, false, Stream.of(get(path, SIGNED_IN)));
            new Group("List: " + name, script, "sid", sid, "dmin", dmin, "dinner", dinner, "offset", offset)
                    .load(load)
                    .ratio(name + " / pgbench", load, null, 0.5)
                    .run();
        }
    }

    /** The requests of a load, each with the ETag of its present answer. */
    private Stream<String> conditional(Load load) throws Exception {
        List<String> all = new ArrayList<>();
        for (String line : Files.readAllLines(load.file)) {
            String tag = load.send(line).headers().firstValue("ETag").orElseThrow();
            String[] part = line.split("\t", -1);
            all.add(String.join("\t", part[0], part[1], (part[2].isEmpty() ? "" : part[2] + "|") + "if-none-match: " + tag, part[3]));
        }
        return all.stream();
    }

    /** Changes of duty and briefing of existing assignments: each differs from the one before. */
    private Stream<String> puts(String sid) throws Exception {
        List<String> paths = new ArrayList<>();
        try (Connection connection = postgres.connect("bench");
                var rows = connection
                        .createStatement()
                        .executeQuery("select engagement_id, delegate_id from assignment where summit_id = " + sid + " order by uid limit 5000")) {
            while (rows.next()) {
                paths.add("/api/v1/summits/bench/sessions/" + rows.getLong(1) + "/assignments/" + rows.getLong(2));
            }
        }
        return Stream.of("NOTE_TAKER", "MODERATOR", "PARTICIPANT")
                .flatMap(duty -> paths.stream()
                        .map(path -> "PUT\t" + path + "\t" + SIGNED_IN + "|content-type: application/json\t{\"duty\": \"" + duty
                                + "\", \"briefing\": \"As a " + duty + "\"}"));
    }

    private static String rsvp(int number, String answer) {
        return "POST\t/rsvp/" + secret("inv", number) + "\tcontent-type: application/json|accept: application/json\t{\"answer\": \"" + answer
                + "}";
    }

    private static String secret(String kind, int number) {
        return kind + String.format("%029d", number);
    }

    private void stopServers() throws Exception {
        for (Server server : servers) {
            server.close();
        }
        servers.clear();
    }

    private void stop() throws Exception {
        stopServers();
        if (postgres != null) {
            postgres.close();
        }
    }

    // ---- small things

    /** The output of a command, or its last line that begins with the word. */
    static String output(String word, String... line) throws Exception {
        Process process = new ProcessBuilder(line).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes());
        if (process.waitFor() != 0) {
            throw new IllegalStateException(String.join(" ", line) + "\n" + output);
        }
        return word.isEmpty()
                ? output
                : output.lines()
                        .filter(text -> text.startsWith(word))
                        .reduce((first, second) -> second)
                        .orElseThrow(() -> new IllegalStateException(output));
    }

    static double number(String text, String pattern) {
        var matcher = Pattern.compile(pattern).matcher(text);
        return matcher.find() ? Double.parseDouble(matcher.group(1)) : Double.NaN;
    }

    String about() throws Exception {
        return Stream.of(
                        "# commit " + output("", "git", "describe", "--always", "--dirty").strip(),
                        "# date " + LocalDateTime.now().truncatedTo(ChronoUnit.SECONDS),
                        "# java " + System.getProperty("java.vm.version") + " " + String.join(" ", Starts.heap()),
                        "# postgresql " + postgres.ask("postgres", "show server_version"),
                        "# machine " + Runtime.getRuntime().availableProcessors() + " processors, Linux " + System.getProperty("os.version")
                                + ", load " + Files.readString(Path.of("/proc/loadavg")).strip(),
                        "# rounds " + rounds + " of " + seconds + " s, " + CONNECTIONS + " connections")
                .collect(Collectors.joining("\n"));
    }
}
