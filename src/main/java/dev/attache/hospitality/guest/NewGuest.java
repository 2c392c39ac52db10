package dev.attache.hospitality.guest;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dev.attache.platform.http.Ref;
import dev.attache.platform.i18n.Country;
import dev.attache.platform.i18n.LocalizedText;
import dev.attache.platform.i18n.LongestText;
import dev.attache.platform.problem.Invalid;
import dev.attache.platform.text.MailAddresses;
import dev.attache.platform.text.WithoutInvisibleCharacters;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A guest as created and replaced. The category and the diets are words of the summit's vocabularies, by code or name.
 */
@JsonIgnoreProperties({"id", "erasedAt", "possibleDuplicates"})
@Schema(
        description =
                "A guest as created and replaced; category and diet are words of the summit's vocabularies, by code"
                        + " or name")
public record NewGuest(
        @NotNull(message = "must not be empty: one language is enough") @LongestText(200) LocalizedText name,
        @Size(min = 1, max = 100) @Schema(examples = "Ms") String honorific,
        @Size(min = 1, max = 200)
                @Schema(
                        examples = "Your Excellency",
                        description = "How mails begin, whole and without the comma, instead of Dear and the name")
                String salutation,
        @Size(min = 1, max = 500) String position,
        @Size(min = 1, max = 500) String organisation,
        @Size(min = 2, max = 2)
                @Schema(examples = "UY", description = "ISO 3166-1 alpha-2, and XK for Kosovo, which it lacks")
                String country,
        @Size(min = 1, max = 200) @Schema(examples = "steering-committee") String category,
        @Email @WithoutInvisibleCharacters @Size(min = 3, max = 254) String email,
        @Size(min = 1, max = 60) String phone,
        @Pattern(regexp = "[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8}){0,8}", message = "must be a language tag")
                @Size(max = 35)
                @Schema(examples = "en", description = "The language to write to the guest in (BCP 47)")
                String language,
        @Size(max = 20) List<@NotNull @Size(min = 1, max = 200) String> diet,
        @Size(min = 1, max = 1000) @Schema(description = "What the vocabulary has no word for") String dietNote,
        Ref lookedAfterBy,
        @Size(min = 1, max = 5000) @Schema(description = "Why they matter to us") String relevance,
        @Size(max = 5000) String notes) {

    public NewGuest {
        diet = diet == null ? List.of() : diet;
        email = MailAddresses.kept(email);
        if (country != null) {
            String code = country.strip().toUpperCase(Locale.ROOT);
            if (!Country.isCode(code)) {
                throw Invalid.at("/country", noCountry(country));
            }
            country = code;
        }
    }

    static String noCountry(String code) {
        return "\"" + code + "\" is no country by ISO 3166-1 alpha-2, as EE; XK is Kosovo";
    }

    /** The body that a PUT of the present guest would have. */
    public static NewGuest of(Guest g) {
        return new NewGuest(
                g.name,
                g.honorific,
                g.salutation,
                g.position,
                g.organisation,
                g.country,
                g.category,
                g.email,
                g.phone,
                g.language,
                g.diet(),
                g.dietNote,
                g.lookedAfterBy == null ? null : new Ref(g.lookedAfterBy.id),
                g.relevance,
                g.notes);
    }
}
