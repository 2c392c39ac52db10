package dev.attache.delegation.itinerary;

import dev.attache.delegation.delegate.DelegateRef;
import dev.attache.delegation.delegate.Stay;
import dev.attache.platform.i18n.Language;
import dev.attache.platform.i18n.LocalizedText;
import dev.attache.programme.summit.SummitZone;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The delegate of an itinerary, as a row. */
record TravellerRow(
        DelegateRef delegate,
        LocalizedText organisation,
        LocalizedText unit,
        LocalizedText position,
        Instant arrivesAt,
        Instant departsAt,
        String email,
        List<String> languages,
        boolean erased) {
    static final String COLUMNS = DelegateRef.COLUMNS
            + ", d.organisation, d.unit, d.position, d.arrives_at, d.departs_at, d.email, d.languages,"
            + " d.erased_at is not null";

    static final String OF_SUMMIT = "select " + COLUMNS
            + " from delegate d where d.summit_id = (select id from summit where slug = ?) order by d.precedence, d.id";

    long id() {
        return delegate.id();
    }

    Stay stay() {
        return new Stay(arrivesAt, departsAt);
    }

    /** The first language, where it is one that pages speak. */
    Optional<Language> language() {
        return languages.stream().findFirst().flatMap(Language::of);
    }

    Traveller in(SummitZone zone) {
        return new Traveller(
                delegate.id(),
                delegate.name(),
                organisation,
                unit,
                position,
                delegate.precedence(),
                zone.local(arrivesAt),
                zone.local(departsAt));
    }
}
