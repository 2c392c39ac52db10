package dev.attache.identity.signin;

import dev.attache.platform.access.Caller;
import dev.attache.platform.access.Role;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.jwt.Claims;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Maps the groups of an identity provider (OpenID Connect) to a role. Only configured groups count: a group that is
 * called "admin" there has no role here. Of several groups the one with the greatest role counts, for the summits of
 * all that have this role.
 */
@Singleton
class OidcRoles implements SecurityIdentityAugmentor {
    /** Prefixes the names of OIDC users, so that none passes for an account of this program. */
    private static final String PREFIX = "oidc:";

    @Inject
    OidcConfig config;

    void onStart(@Observes StartupEvent event) {
        config.groups().forEach((group, given) -> {
            if (!Role.GIVEN.contains(given.role())) {
                throw new IllegalArgumentException(
                        "attache.oidc.groups.\"" + group + "\".role must be one of " + Role.GIVEN);
            }
        });
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        if (identity.isAnonymous() || Caller.isKnown(identity)) {
            return Uni.createFrom().item(identity);
        }
        Caller caller = identity.getPrincipal() instanceof JsonWebToken token
                ? caller(token, identity.getRoles())
                : nobody(PREFIX + identity.getPrincipal().getName());
        var known = caller.identity().addCredentials(identity.getCredentials());
        identity.getAttributes().forEach(known::addAttribute);
        return Uni.createFrom().item(known.build());
    }

    private Caller caller(JsonWebToken token, Set<String> groups) {
        List<OidcConfig.Given> given = config.groups().entrySet().stream()
                .filter(e -> groups.contains(e.getKey()))
                .map(e -> e.getValue())
                .toList();
        Optional<OidcConfig.Given> greatest = given.stream().min(Comparator.comparing(OidcRoles::rank));
        String name = PREFIX
                + Optional.ofNullable(token.<String>getClaim(Claims.preferred_username.name()))
                        .orElse(token.getSubject());
        if (greatest.isEmpty()) {
            return nobody(name);
        }
        Set<String> summits = new TreeSet<>();
        boolean every = false;
        for (OidcConfig.Given g : given) {
            if (rank(g) == rank(greatest.get())) {
                every |= g.summits().isEmpty();
                g.summits().ifPresent(summits::addAll);
            }
        }
        return new Caller(
                name,
                greatest.get().role(),
                every ? null : summits,
                greatest.get().unit().orElse(null),
                email(token));
    }

    /** A caller without any role: also one whose token names no groups, as Quarkus takes scopes for roles then. */
    private static Caller nobody(String name) {
        return new Caller(name, null, Set.of(), null, null);
    }

    /** The greatest role first; a desk for all before one for a unit. */
    private static int rank(OidcConfig.Given given) {
        return 2 * Role.GIVEN.indexOf(given.role()) + (given.unit().isPresent() ? 1 : 0);
    }

    /** The token's mail address unless the provider says that it is unverified; some say so by a text. */
    private static String email(JsonWebToken token) {
        Object verified = token.getClaim(Claims.email_verified.name());
        return "false".equalsIgnoreCase(String.valueOf(verified)) ? null : token.getClaim(Claims.email.name());
    }
}
