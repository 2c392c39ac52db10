package dev.attache.identity.signin;

import io.smallrye.config.ConfigMapping;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the groups of an organisation's identity provider may do here: {@code attache.oidc.groups."name".role}. */
@ConfigMapping(prefix = "attache.oidc")
public interface OidcConfig {
    Map<String, Given> groups();

    /** As an account's: a role, the summits it is for (without them every one), the unit of a desk. */
    interface Given {
        String role();

        Optional<List<String>> summits();

        Optional<String> unit();
    }
}
