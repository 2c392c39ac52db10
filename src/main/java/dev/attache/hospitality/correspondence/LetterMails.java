package dev.attache.hospitality.correspondence;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The templates that render a letter as text and HTML: templates/LetterMails. */
@CheckedTemplate(basePath = "LetterMails")
class LetterMails {
    private LetterMails() {}

    static native TemplateInstance text(Letter letter);

    static native TemplateInstance html(Letter letter);
}
