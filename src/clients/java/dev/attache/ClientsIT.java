package dev.attache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.attache.client.ApiClient;
import dev.attache.client.ApiException;
import dev.attache.client.api.AssignmentsApi;
import dev.attache.client.api.DelegatesApi;
import dev.attache.client.api.SessionsApi;
import dev.attache.client.api.SummitsApi;
import dev.attache.client.model.Duty;
import dev.attache.client.model.EngagementCollection;
import dev.attache.client.model.NewAssignment;
import dev.attache.client.model.NewDelegate;
import dev.attache.client.model.NewSession;
import dev.attache.client.model.Session;
import dev.attache.client.model.SessionPatch;
import dev.attache.platform.database.UsedDataDirectory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The clients generated from docs/openapi.yaml talk with the packaged program; linters find no fault in the document. */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class ClientsIT {
    private static final String SUMMIT = "ogp-2023";
    private static final Path TYPESCRIPT = Path.of("target/clients/typescript");

    @TempDir
    static Path directory;

    private static Program program;

    @BeforeAll
    static void start() throws Exception {
        for (String file : List.of("package.json", "tsconfig.json", "talk.ts")) {
            Files.writeString(TYPESCRIPT.resolve(file), Files.readString(Path.of("src/clients/typescript", file)));
        }
        run("npm", "install", "--no-audit", "--no-fund");
        program = Program.start(UsedDataDirectory.at(directory.resolve("home")));
    }

    @AfterAll
    static void stop() throws Exception {
        program.stop();
    }

    @Test
    void lintersFindNoFault() throws Exception {
        run("npm", "run", "lint");
    }

    @Test
    void typeScriptClientTalksWithTheProgram() throws Exception {
        run("npm", "run", "build");
        run("npm", "run", "talk", "--", server(), "admin", SignedIn.PASSWORD);
    }

    @Test
    void javaClientTalksWithTheProgram() throws Exception {
        ApiClient client = new ApiClient();
        client.updateBaseUri(server());
        client.setRequestInterceptor(request -> request.header("Authorization", SignedIn.HEADER));
        SessionsApi sessions = new SessionsApi(client);
        assertThat(new SummitsApi(client).listSummits(null, null, null, null).getResults())
                .anyMatch(summit -> summit.getSlug().equals(SUMMIT));

        NewSession body = new NewSession()
                .title(Map.of("en", "A session by Java"))
                .startsAt(OffsetDateTime.parse("2023-09-06T08:00:00+03:00"))
                .endsAt(OffsetDateTime.parse("2023-09-06T09:00:00+03:00"));
        String key = UUID.randomUUID().toString();
        Session session = sessions.createSession(SUMMIT, body, key);
        assertThat(sessions.createSession(SUMMIT, body, key).getId()).isEqualTo(session.getId());

        SessionPatch patch = new SessionPatch().quota(1).endsAt(null);
        assertThat(refused(() -> sessions.changeSession(SUMMIT, session.getId(), "\"0.0\"", patch, null)))
                .containsEntry("status", 412);
        String etag = sessions.getSessionWithHttpInfo(SUMMIT, session.getId(), null)
                .getHeaders()
                .get("etag")
                .get(0);
        Session changed = sessions.changeSession(SUMMIT, session.getId(), etag, patch, null);
        assertThat(changed.getQuota()).isEqualTo(1);
        assertThat(changed.getEndsAt()).isNull();
        assertThat(changed.getEndAssumed()).isTrue();

        DelegatesApi delegates = new DelegatesApi(client);
        NewDelegate newDelegate = new NewDelegate().name(Map.of("en", "A Delegate by Java"));
        long one = delegates.createDelegate(SUMMIT, newDelegate, null).getId();
        long other = delegates.createDelegate(SUMMIT, newDelegate, null).getId();
        AssignmentsApi assignments = new AssignmentsApi(client);
        NewAssignment speaker = new NewAssignment().duty(Duty.SPEAKER);
        EngagementCollection kind = EngagementCollection.SESSIONS;
        assertThat(assignments
                        .assign(SUMMIT, kind, session.getId(), one, speaker, null)
                        .getDuty())
                .isEqualTo(Duty.SPEAKER);
        assertThat(refused(() -> assignments.assign(SUMMIT, kind, session.getId(), other, speaker, null)))
                .containsEntry("status", 409)
                .containsEntry("type", "/problems/quota");
    }

    private static Map<String, Object> refused(ThrowingCallable request) throws IOException {
        ApiException refused = catchThrowableOfType(ApiException.class, request);
        return new ObjectMapper().readValue(refused.getResponseBody(), new TypeReference<>() {});
    }

    private static String server() throws IOException {
        return "http://" + program.api().getAuthority();
    }

    private static void run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .directory(TYPESCRIPT.toFile())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes());
        System.out.println(output);
        assertThat(process.waitFor()).as(String.join(" ", command) + "\n" + output).isZero();
    }
}
