package dev.attache.hospitality.guest;

import dev.attache.platform.i18n.LocalizedText;
import jakarta.annotation.Nullable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A short reference to a guest. */
@Schema(description = "A guest as others name one")
public record GuestRef(
        long id,
        LocalizedText name,
        @Nullable String honorific,
        @Nullable String position,
        @Nullable String organisation,
        @Nullable String country,
        @Nullable String category) {

    /** The columns of a row, in the order of the components, of the table guest as {@code g}. */
    public static final String COLUMNS = "g.id, g.name, g.honorific, g.position, g.organisation, g.country, g.category";

    public static GuestRef of(Guest g) {
        return new GuestRef(g.id, g.name, g.honorific, g.position, g.organisation, g.country, g.category);
    }
}
