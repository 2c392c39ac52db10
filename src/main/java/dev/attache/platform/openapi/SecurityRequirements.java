package dev.attache.platform.openapi;

import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.models.Operation;

/**
 * The security of an operation. Any authentication scheme serves, as the document says for all; a public operation needs
 * none. The least role is said in words and in {@code x-least-roles}, as only OAuth's schemes have scopes.
 */
class SecurityRequirements {
    private static final String LEAST_ROLES = "x-least-roles";

    private SecurityRequirements() {}

    static void complete(Operation operation, Endpoint endpoint) {
        if (endpoint.isPublic()) {
            operation.setSecurity(List.of());
            describe(operation, "Needs no account.");
            return;
        }
        List<String> roles = endpoint.leastRoles();
        operation.addExtension(LEAST_ROLES, roles);
        describe(
                operation,
                roles.isEmpty()
                        ? "Any account may call it."
                        : roles.stream()
                                .map(role -> "`" + role + "`")
                                .collect(Collectors.joining(" or ", "Least role: ", ".")));
    }

    private static void describe(Operation operation, String security) {
        String said = operation.getDescription();
        operation.setDescription(said == null ? security : said + " " + security);
    }
}
