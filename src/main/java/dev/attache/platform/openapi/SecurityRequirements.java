package dev.attache.platform.openapi;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;

/** Who may call an operation: nobody has to sign in, or whoever does so has to have at least this role, in any of the ways. */
class SecurityRequirements {
    private static final List<String> WAYS = List.of("password", "browser", "organisation");

    private SecurityRequirements() {}

    static void complete(Operation operation, Endpoint endpoint) {
        if (endpoint.isPublic()) {
            operation.setSecurity(List.of());
            return;
        }
        operation.setSecurity(WAYS.stream()
                .map(way -> OASFactory.createSecurityRequirement().addScheme(way, endpoint.leastRoles()))
                .toList());
    }
}
