package dev.attache.identity.account;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.attache.platform.http.Versioned;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The account in answers, without its password. */
@Schema(description = "Somebody who may sign in with a password")
public record AccountView(
        long id,
        @JsonIgnore int version,
        String username,
        String role,
        @Nullable String name,
        @Nullable String email,
        @Schema(description = "The slugs of the summits it is for; null for every one") @Nullable Set<String> summits,
        @Nullable String unit,
        boolean enabled,
        OffsetDateTime createdAt)
        implements Versioned {

    static AccountView of(Account a) {
        return new AccountView(
                a.id, a.version, a.username, a.role, a.name, a.email, a.scope(), a.unit, a.enabled, utc(a.createdAt));
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
