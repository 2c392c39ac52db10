package dev.attache.identity.account;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.attache.platform.http.StrictJson;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A change of the own password. The current one is required, so that an open browser is not enough. */
@Schema(description = "Another password for yourself")
public record NewPassword(
        @JsonDeserialize(using = StrictJson.Verbatim.class)
                @NotNull
                @Size(max = 1000)
                @Schema(format = "password", writeOnly = true)
                String current,
        @JsonDeserialize(using = StrictJson.Verbatim.class)
                @NotNull
                @Size(max = 1000)
                @Schema(format = "password", writeOnly = true)
                String password) {

    /** Leaves the passwords out, so that they never get into a log. */
    @Override
    public String toString() {
        return "NewPassword[]";
    }
}
