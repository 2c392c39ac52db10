package dev.attache.itinerary;

import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import dev.attache.assignment.Warning;
import dev.attache.http.Document;
import dev.attache.language.Language;
import dev.attache.summit.Text;
import dev.attache.venue.VenueView;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The delegation's itineraries as a table for a spreadsheet (RFC 4180): a row per delegate and engagement, and one for a
 * delegate without any. The mark at the start tells spreadsheets that it is UTF-8.
 */
class ItineraryTable {
    static final String MEDIA_TYPE = "text/csv";
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final Wording WORDING = new Wording(Language.ENGLISH);
    private static final CsvMapper MAPPER = new CsvMapper();

    private static final List<Column> COLUMNS = List.of(
            delegate("precedence", Traveller::precedence),
            delegate("name (zh-Hant)", d -> d.name().exactly(Text.CHINESE)),
            delegate("name (en)", d -> d.name().exactly(Text.ENGLISH)),
            delegate("unit", d -> d.unit() == null ? null : d.unit().in(Text.CHINESE)),
            entry(
                    "date",
                    e -> e.startsAt() == null
                            ? null
                            : e.startsAt().toLocalDate().toString()),
            entry("start", e -> e.startsAt() == null ? null : WORDING.language().hour(e.startsAt())),
            entry(
                    "end",
                    e -> e.plannedUntil() == null ? null : WORDING.language().hour(e.plannedUntil())),
            entry("end assumed", e -> e.endAssumed() ? "yes" : null),
            entry("kind", e -> WORDING.kind(e.kind())),
            entry("title (en)", e -> e.title().exactly(Text.ENGLISH)),
            entry("title (zh-Hant)", e -> e.title().exactly(Text.CHINESE)),
            venue("place", VenueView::place),
            venue("room", VenueView::room),
            venue("address", VenueView::address),
            entry("duty", e -> WORDING.duty(e.duty())),
            entry(
                    "companions",
                    e -> e.companions().stream().map(WORDING::companion).collect(Collectors.joining("; "))),
            transfer("transfer minutes", ItineraryTransfer::minutes),
            transfer("slack minutes", ItineraryTransfer::slackMinutes),
            entry("warnings", e -> e.warnings().stream().map(Warning::detail).collect(Collectors.joining(" "))),
            entry("waiver", ItineraryEntry::waiver),
            entry("briefing", ItineraryEntry::briefing));

    private ItineraryTable() {}

    static Document of(List<ItineraryView> itineraries) {
        StringWriter text = new StringWriter();
        text.write(BYTE_ORDER_MARK);
        try (SequenceWriter rows =
                MAPPER.writer(CsvSchema.emptySchema().withLineSeparator("\r\n")).writeValues(text)) {
            rows.write(COLUMNS.stream().map(Column::name).toList());
            for (ItineraryView itinerary : itineraries) {
                for (ItineraryEntry entry : entries(itinerary)) {
                    rows.write(row(new Line(itinerary.delegate(), entry)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Document(MEDIA_TYPE, text.toString());
    }

    private static List<ItineraryEntry> entries(ItineraryView itinerary) {
        List<ItineraryEntry> entries = new ArrayList<>();
        itinerary.days().forEach(day -> entries.addAll(day.entries()));
        entries.addAll(itinerary.unplaced());
        if (entries.isEmpty()) {
            entries.add(null);
        }
        return entries;
    }

    private static List<Object> row(Line line) {
        List<Object> cells = new ArrayList<>();
        COLUMNS.forEach(column -> cells.add(Objects.requireNonNullElse(harmless(column.cell.apply(line)), "")));
        return cells;
    }

    /** Text that a spreadsheet would take for a formula gets an apostrophe before it; numbers stay numbers. */
    static Object harmless(Object cell) {
        return cell instanceof String text && text.matches("(?s)[=+\\-@＝＋－＠\t\r\n].*") ? "'" + text : cell;
    }

    private static Column delegate(String name, Function<Traveller, Object> cell) {
        return new Column(name, line -> cell.apply(line.delegate));
    }

    private static Column entry(String name, Function<ItineraryEntry, Object> cell) {
        return new Column(name, line -> line.entry == null ? null : cell.apply(line.entry));
    }

    private static Column venue(String name, Function<VenueView, Object> cell) {
        return entry(name, e -> e.venue() == null ? null : cell.apply(e.venue()));
    }

    private static Column transfer(String name, Function<ItineraryTransfer, Object> cell) {
        return entry(name, e -> e.transfer() == null ? null : cell.apply(e.transfer()));
    }

    private record Column(String name, Function<Line, Object> cell) {}

    /** The entry is null for a delegate without any. */
    private record Line(Traveller delegate, ItineraryEntry entry) {}
}
