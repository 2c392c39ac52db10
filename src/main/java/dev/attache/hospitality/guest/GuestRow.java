package dev.attache.hospitality.guest;

import dev.attache.delegation.delegate.DelegateRef;
import dev.attache.platform.i18n.LocalizedText;
import dev.attache.programme.summit.SummitZone;
import java.time.Instant;
import java.util.List;

/** A guest as a list reads one. */
record GuestRow(
        long id,
        int version,
        LocalizedText name,
        String honorific,
        String salutation,
        String position,
        String organisation,
        String country,
        String category,
        String email,
        String phone,
        String language,
        List<String> diet,
        String dietNote,
        DelegateRef lookedAfterBy,
        String relevance,
        String notes,
        Instant erasedAt,
        SummitZone zone) {

    static final String SQL =
            """
            select g.id, g.version, g.name, g.honorific, g.salutation, g.position, g.organisation, g.country, g.category,
                   g.email, g.phone, g.language, g.diet, g.diet_note, %s, g.relevance, g.notes, g.erased_at, summit.zone
            from page join guest g on g.id = page.id join summit on summit.id = g.summit_id
                 left join delegate d on d.id = g.looked_after_by_id"""
                    .formatted(DelegateRef.COLUMNS);

    GuestView view() {
        return new GuestView(
                id,
                version,
                name,
                honorific,
                salutation,
                position,
                organisation,
                country,
                category,
                email,
                phone,
                language,
                diet,
                dietNote,
                lookedAfterBy,
                relevance,
                notes,
                zone.local(erasedAt),
                null);
    }
}
