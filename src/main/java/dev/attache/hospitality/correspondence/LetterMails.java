package dev.attache.hospitality.correspondence;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** A letter set as text and as HTML: templates/LetterMails. */
@CheckedTemplate(basePath = "LetterMails")
class LetterMails {
    private LetterMails() {}

    static native TemplateInstance text(Letter letter);

    static native TemplateInstance html(Letter letter);
}
