package dev.attache.identity.signin;

import io.smallrye.config.ConfigMapping;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The roles of an identity provider's groups: {@code attache.oidc.groups."name".role}. */
@ConfigMapping(prefix = "attache.oidc")
public interface OidcConfig {
    Map<String, Given> groups();

    /** The role, the summits (without them every one) and a desk's unit, as an account has them. */
    interface Given {
        String role();

        Optional<List<String>> summits();

        Optional<String> unit();
    }
}
