package dev.attache;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Clients that register delegates without a pause, as programs at the desk should: whoever gets no answer, or is told that
 * nothing can be answered now, repeats the request with its Idempotency-Key. They remember what was acknowledged.
 */
class LoadWriters implements AutoCloseable {
    /** What a client has to be patient for, when all goes wrong; the program's own limit is 60 s. */
    private static final Duration PATIENCE = Duration.ofSeconds(100);

    private static final Duration STEP = Duration.ofMillis(100);

    private final ObjectMapper mapper = new ObjectMapper();
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final List<URI> apis;
    private final String summit;
    private final ExecutorService threads;
    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    private final Map<Integer, AtomicInteger> answers = new ConcurrentHashMap<>();
    private final AtomicInteger unanswered = new AtomicInteger();
    private final AtomicInteger withoutRetryAfter = new AtomicInteger();
    private final AtomicLong slowest = new AtomicLong();
    private volatile boolean stopping;

    /** With a summit of their own; where there are several programs, each repeat goes to another one. */
    LoadWriters(int count, URI... apis) throws IOException, InterruptedException {
        this.apis = new ArrayList<>(List.of(apis));
        this.summit = "written-" + System.nanoTime();
        String body =
                """
                {"slug": "%s", "name": {"en": "Written"}, "zone": "Europe/Tallinn",
                 "startsOn": "2030-01-01", "endsOn": "2030-01-02"}
                """
                        .formatted(summit);
        HttpResponse<String> made = send(post(apis[0].resolve("summits"), summit, body));
        if (made.statusCode() != 201) {
            throw new IllegalStateException(made.statusCode() + " " + made.body());
        }
        threads = Executors.newFixedThreadPool(count);
        for (int i = 0; i < count; i++) {
            String name = "Writer " + i;
            threads.submit(() -> write(name));
        }
    }

    String summit() {
        return summit;
    }

    /** From now on they find the program here. */
    void moveTo(URI api) {
        apis.replaceAll(before -> api);
    }

    Set<String> acknowledged() {
        return Set.copyOf(acknowledged);
    }

    int answers(int status) {
        AtomicInteger count = answers.get(status);
        return count == null ? 0 : count.get();
    }

    /** Waits until so many more writes than now are acknowledged. */
    void awaitMore(int count) {
        int enough = acknowledged.size() + count;
        Waiting.await(enough + " writes").atMost(PATIENCE).until(acknowledged::size, size -> size >= enough);
    }

    /** Each finishes what it has begun. */
    void stop() throws InterruptedException {
        stopping = true;
        threads.shutdown();
        if (!threads.awaitTermination(2 * PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("Writers hang");
        }
    }

    @Override
    public void close() {
        stopping = true;
        threads.shutdownNow();
    }

    /** Compares what is there with what was acknowledged. */
    Tally tally() throws IOException, InterruptedException {
        return tally(acknowledged);
    }

    Tally tally(Set<String> acknowledged) throws IOException, InterruptedException {
        Map<String, Integer> there = new HashMap<>();
        URI page = api(0).resolve("summits/" + summit + "/delegates?pageSize=200");
        while (page != null) {
            HttpResponse<String> answer = send(request(page).GET().build());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(answer.statusCode() + " " + answer.body());
            }
            JsonNode list = mapper.readTree(answer.body());
            list.get("results").forEach(d -> there.merge(d.at("/name/en").asText(), 1, Integer::sum));
            page = list.get("next").isNull()
                    ? null
                    : page.resolve(list.get("next").asText());
        }
        int lost =
                (int) acknowledged.stream().filter(n -> !there.containsKey(n)).count();
        int doubled = (int) there.values().stream().filter(n -> n > 1).count();
        return new Tally(
                acknowledged.size(),
                acknowledged.size() - lost,
                lost,
                doubled,
                answers(503),
                withoutRetryAfter.get(),
                unanswered.get(),
                Duration.ofNanos(slowest.get()));
    }

    private Void write(String writer) throws InterruptedException {
        for (int number = 0; !stopping; number++) {
            String name = writer + " no " + number;
            for (int attempt = number; !isAcknowledged(name, attempt); attempt++) {
                Thread.sleep(STEP.toMillis());
            }
            acknowledged.add(name);
        }
        return null;
    }

    private boolean isAcknowledged(String name, int attempt) throws InterruptedException {
        URI delegates = api(attempt).resolve("summits/" + summit + "/delegates");
        HttpRequest request = post(delegates, summit + name, "{\"name\": {\"en\": \"" + name + "\"}}");
        long start = System.nanoTime();
        try {
            HttpResponse<String> answer = send(request);
            answers.computeIfAbsent(answer.statusCode(), s -> new AtomicInteger())
                    .incrementAndGet();
            if (answer.statusCode() == 503
                    && answer.headers().firstValue("Retry-After").isEmpty()) {
                withoutRetryAfter.incrementAndGet();
            }
            return answer.statusCode() == 201;
        } catch (IOException lost) {
            unanswered.incrementAndGet();
            return false;
        } finally {
            slowest.accumulateAndGet(System.nanoTime() - start, Math::max);
        }
    }

    private URI api(int turn) {
        return apis.get(turn % apis.size());
    }

    private static HttpRequest post(URI address, String key, String body) {
        return request(address)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString(body))
                .build();
    }

    private static HttpRequest.Builder request(URI address) {
        return HttpRequest.newBuilder(address).timeout(PATIENCE).header("Authorization", SignedIn.HEADER);
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return http.send(request, BodyHandlers.ofString());
    }

    /** What came of it. */
    record Tally(
            int acknowledged,
            int found,
            int lost,
            int doubled,
            int unavailable,
            int withoutRetryAfter,
            int unanswered,
            Duration slowest) {

        @Override
        public String toString() {
            return "%d acknowledged, %d found, %d lost, %d doubled; %d told to come back (503), %d without an answer; slowest answer %.1f s"
                    .formatted(
                            acknowledged, found, lost, doubled, unavailable, unanswered, slowest.toMillis() / 1000.0);
        }
    }
}
