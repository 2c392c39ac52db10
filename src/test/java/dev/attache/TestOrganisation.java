package dev.attache;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * An organisation's identity provider for the tests: Quarkus's own. At its page everybody is alice of the groups {@code
 * user} and {@code admin}; its tokens are made by {@link #token}.
 */
public class TestOrganisation implements QuarkusTestResourceLifecycleManager {
    private static final String ISSUER = "https://server.example.com";
    private final OidcWiremockTestResource provider = new OidcWiremockTestResource();

    @Override
    public Map<String, String> start() {
        Map<String, String> settings = new HashMap<>(provider.start());
        settings.put("quarkus.oidc.tenant-enabled", "true");
        settings.put("quarkus.oidc.auth-server-url", settings.get("keycloak.url") + "/realms/quarkus");
        settings.put("quarkus.oidc.credentials.secret", "a secret of the tests that is long enough");
        settings.put("attache.oidc.groups.\"user\".role", "reader");
        settings.put("attache.oidc.groups.\"staff\".role", "desk");
        settings.put("attache.oidc.groups.\"travellers\".role", "delegate");
        settings.put("attache.oidc.groups.\"elsewhere\".role", "desk");
        settings.put("attache.oidc.groups.\"elsewhere\".summits", "somewhere-else");
        return settings;
    }

    @Override
    public void stop() {
        provider.stop();
    }

    /** Of somebody who is in these groups, for this program. */
    public static String token(String name, String email, String... groups) {
        return claims(name, email, groups).audience("attache").jws().keyId("1").sign("privateKey.jwk");
    }

    /** The same, with what the provider says of the mail address ({@code email_verified}). */
    public static String token(String name, String email, Object verified, String... groups) {
        return claims(name, email, groups)
                .claim("email_verified", verified)
                .audience("attache")
                .jws()
                .keyId("1")
                .sign("privateKey.jwk");
    }

    /** The same, for another program. */
    public static String tokenForAnother(String name, String... groups) {
        return claims(name, null, groups).audience("another").jws().keyId("1").sign("privateKey.jwk");
    }

    private static JwtClaimsBuilder claims(String name, String email, String... groups) {
        JwtClaimsBuilder claims = Jwt.preferredUserName(name)
                .issuer(ISSUER)
                .subject("subject of " + name)
                .groups(Set.of(groups));
        return email == null ? claims : claims.claim("email", email);
    }
}
