package dev.attache.delegation.delegate;

import dev.attache.platform.i18n.LocalizedText;
import dev.attache.programme.summit.SummitZone;
import java.time.Instant;
import java.util.List;

/** A delegate as a list reads one. */
record DelegateRow(
        long id,
        int version,
        LocalizedText name,
        LocalizedText organisation,
        LocalizedText unit,
        LocalizedText position,
        int precedence,
        String email,
        String phone,
        List<String> languages,
        String diet,
        Instant arrivesAt,
        Instant departsAt,
        String notes,
        Instant erasedAt,
        SummitZone zone) {

    static final String SQL =
            """
            select d.id, d.version, d.name, d.organisation, d.unit, d.position, d.precedence, d.email, d.phone, d.languages,
                   d.diet, d.arrives_at, d.departs_at, d.notes, d.erased_at, summit.zone
            from page join delegate d on d.id = page.id join summit on summit.id = d.summit_id""";

    DelegateView view() {
        return new DelegateView(
                id,
                version,
                name,
                organisation,
                unit,
                position,
                precedence,
                email,
                phone,
                languages,
                diet,
                zone.local(arrivesAt),
                zone.local(departsAt),
                notes,
                zone.local(erasedAt),
                null);
    }
}
