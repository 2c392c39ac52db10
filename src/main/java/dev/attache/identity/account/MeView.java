package dev.attache.identity.account;

import dev.attache.platform.access.Caller;
import jakarta.annotation.Nullable;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The caller, with role and summits. */
@Schema(description = "Who you are here, and what you may do")
public record MeView(
        String username,
        @Schema(description = "Null for somebody who is known but was given nothing") @Nullable String role,
        @Schema(description = "The slugs of the summits you may see; null for every one") @Nullable Set<String> summits,
        @Schema(description = "The unit whose people you may change; null for all") @Nullable String unit,
        @Nullable String email) {

    static MeView of(Caller caller) {
        return new MeView(caller.name(), caller.role(), caller.summits(), caller.unit(), caller.email());
    }
}
