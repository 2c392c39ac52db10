package dev.attache.hospitality.invitation;

import dev.attache.hospitality.dinner.DinnerTexts;
import dev.attache.hospitality.dinner.MissingText;
import dev.attache.platform.i18n.Language;
import jakarta.annotation.Nullable;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A warning before an invitation is sent: a text of the dinner lacks the guest's language, or no mails are written in that
 * language.
 */
@Schema(description = "What the guest will read in another language than their own")
public record InvitationWarning(
        @Schema(
                        title = "InvitationWarningCode",
                        enumeration = {TEXT_MISSING, LANGUAGE_UNKNOWN})
                String code,
        @Schema(examples = "The host is not given in zh-Hant.") String detail,
        @Schema(description = "The text of the dinner, of text-missing", examples = "host") @Nullable String field,
        @Schema(description = "A language tag (BCP 47)", examples = "zh-Hant") String language) {
    static final String TEXT_MISSING = "text-missing";
    static final String LANGUAGE_UNKNOWN = "language-unknown";

    static List<InvitationWarning> of(Invitation invitation) {
        return of(invitation.guest.language, DinnerTexts.of(invitation.dinner));
    }

    /**
     * The warnings about texts for a guest.
     *
     * @param read the guest's language, as a tag (BCP 47), or null
     */
    static List<InvitationWarning> of(String read, DinnerTexts texts) {
        List<InvitationWarning> warnings = new ArrayList<>();
        Language language = Invitation.languageOfMails(read);
        if (read != null && Language.of(read).isEmpty()) {
            warnings.add(new InvitationWarning(
                    LANGUAGE_UNKNOWN,
                    "Mails are not written in %s; the guest gets them in %s.".formatted(read, language),
                    null,
                    read));
        }
        MissingText.in(language, texts).forEach(text -> warnings.add(of(text)));
        return warnings;
    }

    private static InvitationWarning of(MissingText text) {
        return new InvitationWarning(
                TEXT_MISSING,
                "The %s is not given in %s.".formatted(words(text.field()), text.language()),
                text.field(),
                text.language());
    }

    private static String words(String field) {
        return field.equals("dressCode") ? "dress code" : field;
    }
}
