package dev.attache.platform.secret;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class SecretPathsTest {
    @Test
    void tokenOfASecretPathIsMasked() {
        assertThat(SecretPaths.masked("/calendar/aBc.ics", "/calendar/aBc.ics")).isEqualTo("/calendar/***");
        assertThat(SecretPaths.masked("/rsvp/aBc", "/rsvp/aBc")).isEqualTo("/rsvp/***");
    }

    @Test
    void otherSpellingsOfASecretPathAreMasked() {
        assertThat(SecretPaths.masked("/%63alendar/aBc.ics", "/calendar/aBc.ics"))
                .isEqualTo("/calendar/***");
        assertThat(SecretPaths.masked("//Calendar/aBc\n.ics", "//Calendar/aBc\n.ics"))
                .isEqualTo("/Calendar/***");
        assertThat(SecretPaths.masked("/calendar/a", "calendar/a")).isEqualTo("/calendar/***");
    }

    @Test
    void otherPathsAreNotMasked() {
        assertThat(SecretPaths.masked("/api/v1/summits/calendar%20x", "/api/v1/summits/calendar x"))
                .isEqualTo("/api/v1/summits/calendar%20x");
    }

    @Test
    void secretIsMaskedInAnyTextOfTheLog() {
        String secret = SecretToken.random();
        String encoded = secret.chars().mapToObj("%%%02x"::formatted).collect(Collectors.joining());
        for (String address : List.of(
                "/rsvp/" + secret,
                "//RSVP//" + secret + "?lang=en",
                "http://localhost/calendar/" + secret + ".ics",
                "/%72svp/" + secret,
                "/%72svp/" + encoded,
                "/%2572svp/" + encoded.replace("%", "%25"),
                "next=%2Frsvp%2F" + secret,
                "/prefix/" + secret,
                "attache-sign-in=" + secret)) {
            assertThat(SecretPaths.maskedIn("HTTP Request to " + address + " failed, error id 1"))
                    .contains("HTTP Request to ", "***", " failed, error id 1")
                    .doesNotContain(secret, encoded, encoded.replace("%", "%25"));
        }
    }

    @Test
    void otherTextOfTheLogIsLeftAsItIs() {
        String text = "100% of /api/v1/summits/ogp-2023/guests?q=%E5%8F%B0 at dev.attache.X.calendar(X.java:7)\n";

        assertThat(SecretPaths.maskedIn(text)).isEqualTo(text);
    }

    @Test
    void exactlyTheSecretPathsAndSignInArePermittedWithoutAnAccount() throws IOException {
        Properties settings = new Properties();
        try (InputStream in = getClass().getResourceAsStream("/application.properties")) {
            settings.load(in);
        }
        List<String> permitted = List.of(settings.getProperty("quarkus.http.auth.permission.public.paths")
                .split(","));

        assertThat(permitted)
                .filteredOn(path -> !path.startsWith("/q/") && !path.startsWith("/sign-"))
                .containsExactlyInAnyOrderElementsOf(
                        SecretPaths.ALL.stream().map(path -> path + "/*").toList());
    }

    @Test
    void everyAddressThatHoldsASecretIsBelowASecretPath() {
        List<String> addresses = new ClassFileImporter()
                .importPackages("dev.attache").stream()
                        .filter(type -> type.isAnnotatedWith(Path.class))
                        .flatMap(type -> type.getMethods().stream()
                                .map(method ->
                                        type.getAnnotationOfType(Path.class).value()
                                                + method.tryGetAnnotationOfType(Path.class)
                                                        .map(path -> "/" + path.value())
                                                        .orElse("")))
                        .filter(address -> address.contains("{secret}"))
                        .distinct()
                        .toList();

        assertThat(addresses).hasSameSizeAs(SecretPaths.ALL).allSatisfy(address -> assertThat(SecretPaths.ALL)
                .anyMatch(path -> address.startsWith(path + "/")));
    }
}
