package dev.attache.identity.account;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.attache.platform.access.Role;
import dev.attache.platform.http.StrictJson;
import dev.attache.platform.text.MailAddresses;
import dev.attache.platform.text.WithoutInvisibleCharacters;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An account as created and replaced; one that is replaced without a password keeps the one it has. */
@JsonIgnoreProperties({"id", "createdAt"})
@Schema(
        description =
                "An account as created and replaced; one that is replaced without a password keeps the one it has")
public record NewAccount(
        @NotNull
                @Pattern(
                        regexp = "[a-z0-9][a-z0-9._@+-]{0,99}",
                        message = "must be letters, digits and . _ @ + -, at most 100")
                @Schema(description = "What one signs in as, without capitals")
                String username,
        @JsonDeserialize(using = StrictJson.Verbatim.class)
                @Size(max = 1000)
                @Schema(
                        description =
                                "At least 10 characters, and not one of those that everybody takes; never answered",
                        format = "password",
                        writeOnly = true)
                String password,
        @NotNull
                @Pattern(regexp = Role.PATTERN, message = "must be admin, desk, reader, door or delegate")
                @Schema(title = "Role")
                String role,
        @Size(min = 1, max = 200) @Schema(description = "What people call the person or the program") String name,
        @Email
                @WithoutInvisibleCharacters
                @Size(max = 254)
                @Schema(description = "By which a delegate is recognised as this person")
                String email,
        @Size(max = 200) @Schema(description = "The slugs of the summits it is for; without it every one")
                List<@NotNull String> summits,
        @Size(min = 1, max = 500)
                @Schema(description = "For a desk: the unit, in any of its languages, whose people it may change")
                String unit,
        Boolean enabled) {

    public NewAccount {
        email = MailAddresses.kept(email);
        username = username == null ? null : username.strip().toLowerCase(Locale.ROOT);
        role = role == null ? null : role.toLowerCase(Locale.ROOT);
        enabled = enabled == null || enabled;
    }

    static NewAccount of(Account a) {
        return new NewAccount(
                a.username,
                null,
                a.role,
                a.name,
                a.email,
                a.everySummit ? null : List.copyOf(a.scope()),
                a.unit,
                a.enabled);
    }

    /** Leaves the password out, so that it never gets into a log. */
    @Override
    public String toString() {
        return "NewAccount[" + username + "]";
    }
}
