package dev.attache.identity.account;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Another password for oneself; whoever sits down at an open browser does not know the current one. */
@Schema(description = "Another password for yourself")
public record NewPassword(
        @NotNull @Size(max = 1000) @Schema(format = "password", writeOnly = true) String current,
        @NotNull @Size(max = 1000) @Schema(format = "password", writeOnly = true) String password) {

    /** Leaves the passwords out, so that they never get into a log. */
    @Override
    public String toString() {
        return "NewPassword[]";
    }
}
