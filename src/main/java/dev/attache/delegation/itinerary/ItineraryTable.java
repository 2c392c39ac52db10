package dev.attache.delegation.itinerary;

import dev.attache.platform.i18n.Language;
import dev.attache.platform.i18n.LocalizedText;
import dev.attache.platform.spreadsheet.Column;
import dev.attache.platform.spreadsheet.Table;
import dev.attache.programme.venue.VenueView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The delegation's itineraries as a spreadsheet: a row per delegate and engagement, and one for a delegate without any.
 */
class ItineraryTable {
    private ItineraryTable() {}

    /** The words of the rows are in the asked language, else in English, with units in Chinese; columns keep their names. */
    static Table of(List<ItineraryView> itineraries, Optional<Language> asked) {
        String unitTag = asked.map(l -> l.tag).orElse(LocalizedText.CHINESE);
        return Table.of(
                columns(new Wording(asked.orElse(Language.ENGLISH)), unitTag),
                itineraries.stream()
                        .flatMap(i -> entries(i).stream().map(entry -> new Line(i.delegate(), entry)))
                        .toList());
    }

    private static List<Column<Line>> columns(Wording wording, String unitTag) {
        return List.of(
                delegate("precedence", Traveller::precedence),
                delegate("name (zh-Hant)", d -> d.name().exactly(LocalizedText.CHINESE)),
                delegate("name (en)", d -> d.name().exactly(LocalizedText.ENGLISH)),
                delegate("unit", d -> d.unit() == null ? null : d.unit().in(unitTag)),
                entry("date", e -> e.date().toString()),
                entry(
                        "start",
                        e -> e.startsAt() == null ? null : wording.language().hour(e.startsAt())),
                entry(
                        "end",
                        e -> e.plannedUntil() == null
                                ? null
                                : wording.language().hour(e.plannedUntil())),
                entry("end assumed", e -> e.endAssumed() ? "yes" : null),
                entry("status", e -> e.isCancelled() ? wording.language().text("itinerary.cancelled") : null),
                entry("kind", e -> wording.kind(e.kind())),
                entry("title (en)", e -> e.title().exactly(LocalizedText.ENGLISH)),
                entry("title (zh-Hant)", e -> e.title().exactly(LocalizedText.CHINESE)),
                venue("place", VenueView::place),
                venue("room", VenueView::room),
                venue("address", VenueView::address),
                entry("duty", e -> wording.duty(e.duty())),
                entry(
                        "companions",
                        e -> e.companions().stream().map(wording::companion).collect(Collectors.joining("; "))),
                entry("registration", e -> wording.registration(e.registration())),
                transfer("transfer minutes", ItineraryTransfer::minutes),
                transfer("slack minutes", ItineraryTransfer::slackMinutes),
                entry("warnings", e -> e.warnings().stream()
                        .map(w -> w.sentence(wording.language()))
                        .collect(Collectors.joining(" "))),
                entry("waiver", ItineraryEntry::waiver),
                entry("briefing", ItineraryEntry::briefing));
    }

    private static List<ItineraryEntry> entries(ItineraryView itinerary) {
        List<ItineraryEntry> entries = new ArrayList<>();
        itinerary.days().forEach(day -> entries.addAll(day.entries()));
        if (entries.isEmpty()) {
            entries.add(null);
        }
        return entries;
    }

    private static Column<Line> delegate(String name, Function<Traveller, Object> cell) {
        return new Column<>(name, line -> cell.apply(line.delegate));
    }

    private static Column<Line> entry(String name, Function<ItineraryEntry, Object> cell) {
        return new Column<>(name, line -> line.entry == null ? null : cell.apply(line.entry));
    }

    private static Column<Line> venue(String name, Function<VenueView, Object> cell) {
        return entry(name, e -> e.venue() == null ? null : cell.apply(e.venue()));
    }

    private static Column<Line> transfer(String name, Function<ItineraryTransfer, Object> cell) {
        return entry(name, e -> e.transfer() == null ? null : cell.apply(e.transfer()));
    }

    /** The entry is null for a delegate without any. */
    private record Line(Traveller delegate, ItineraryEntry entry) {}
}
