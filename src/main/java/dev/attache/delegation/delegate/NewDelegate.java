package dev.attache.delegation.delegate;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dev.attache.platform.i18n.LocalizedText;
import dev.attache.platform.i18n.LongestText;
import dev.attache.platform.text.MailAddresses;
import dev.attache.platform.text.WithoutInvisibleCharacters;
import dev.attache.programme.summit.Summit;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A delegate as created and replaced; without a precedence the delegate comes last. */
@JsonIgnoreProperties({"id", "erasedAt", "warnings"})
@Schema(description = "A delegate as created and replaced; without a precedence the delegate comes last")
public record NewDelegate(
        @NotNull(message = "must not be empty: one language is enough") @LongestText(200) LocalizedText name,
        @LongestText(500) LocalizedText organisation,
        @LongestText(500) LocalizedText unit,
        @LongestText(500) LocalizedText position,
        @Min(1) @Max(NewDelegate.LAST) Integer precedence,
        @Email @WithoutInvisibleCharacters @Size(max = 254) String email,
        @Size(min = 1, max = 60) String phone,
        @Size(max = 20)
                List<
                                @NotNull
                                @Pattern(
                                        regexp = "[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8}){0,8}",
                                        message = "must be a language tag")
                                String>
                        languages,
        @Size(min = 1, max = 1000) String diet,
        @Schema(examples = "2023-09-04T14:30:00+03:00") OffsetDateTime arrivesAt,
        @Schema(examples = "2023-09-10T09:00:00+03:00") OffsetDateTime departsAt,
        @Size(max = 5000) String notes) {

    static final int LAST = 100_000;

    public NewDelegate {
        email = MailAddresses.kept(email);
        languages = languages == null ? List.of() : languages;
    }

    static NewDelegate of(Delegate d) {
        Summit summit = d.summit;
        return new NewDelegate(
                d.name,
                d.organisation,
                d.unit,
                d.position,
                d.precedence,
                d.email,
                d.phone,
                d.languages,
                d.diet,
                summit.local(d.arrivesAt),
                summit.local(d.departsAt),
                d.notes);
    }
}
