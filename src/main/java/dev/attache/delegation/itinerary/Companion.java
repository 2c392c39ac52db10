package dev.attache.delegation.itinerary;

import dev.attache.delegation.assignment.Duty;
import dev.attache.delegation.delegate.DelegateRef;
import dev.attache.platform.i18n.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Another delegate of ours at the same engagement, and in which duty. */
@Schema(description = "Another delegate at the same engagement")
public record Companion(long id, LocalizedText name, int precedence, Duty duty) {
    static Companion of(DelegateRef delegate, Duty duty) {
        return new Companion(delegate.id(), delegate.name(), delegate.precedence(), duty);
    }
}
