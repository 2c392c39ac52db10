package dev.attache.platform.openapi;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;

/** The security requirement of an operation: none, or the least role, by any authentication scheme. */
class SecurityRequirements {
    private static final List<String> SCHEMES = List.of("password", "browser", "organisation");

    private SecurityRequirements() {}

    static void complete(Operation operation, Endpoint endpoint) {
        if (endpoint.isPublic()) {
            operation.setSecurity(List.of());
            return;
        }
        operation.setSecurity(SCHEMES.stream()
                .map(scheme -> OASFactory.createSecurityRequirement().addScheme(scheme, endpoint.leastRoles()))
                .toList());
    }
}
