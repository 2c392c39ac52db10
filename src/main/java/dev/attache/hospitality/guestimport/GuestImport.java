package dev.attache.hospitality.guestimport;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.attache.hospitality.guest.DuplicateSearch;
import dev.attache.hospitality.guest.Guest;
import dev.attache.hospitality.guest.NewGuest;
import dev.attache.hospitality.guestimport.ImportReport.CellFault;
import dev.attache.hospitality.guestimport.ImportReport.ImportDuplicate;
import dev.attache.hospitality.guestimport.ImportReport.ImportedGuest;
import dev.attache.hospitality.guestimport.ImportReport.ImportedRow;
import dev.attache.hospitality.guestimport.ImportReport.Outcome;
import dev.attache.platform.http.MergePatch;
import dev.attache.platform.i18n.Country;
import dev.attache.platform.problem.Invalid;
import dev.attache.platform.problem.Malformed;
import dev.attache.platform.spreadsheet.Sheet;
import dev.attache.platform.text.InvisibleCharacters;
import dev.attache.programme.summit.Summit;
import jakarta.validation.ConstraintViolationException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The import of a guest table: a row with an id changes that guest in the columns of the table, a row without one
 * creates a guest. Each row takes the way of a PATCH of the guest, so that rules are written once.
 */
class GuestImport {
    /** The maximum of new guests: each is compared with all others, while the summit is locked. */
    private static final int MOST_NEW = 1_000;

    /** The maximum of reported duplicates per row. */
    private static final int MOST_ALIKE = 5;

    /** The maximum of reported faults, of all rows together; the outcome of further rows tells that they are invalid. */
    private static final int MOST_FAULTS = 1_000;

    private static final int LONGEST_QUOTE = 60;

    /** An id as a spreadsheet may show it: with separators of thousands. */
    private static final Pattern ID = Pattern.compile("\\d{1,18}|\\d{1,3}(?:,\\d{3}){1,5}");

    private static final NewGuest NOBODY =
            new NewGuest(null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);

    private final Summit summit;
    private final ImportedTable table;
    private final Duplicates duplicates;
    private final boolean dryRun;
    private final MergePatch mergePatch;
    private final Map<Long, Guest> present;
    private final Map<Long, Integer> rowOfId = new HashMap<>();
    private final List<Entry> entries = new ArrayList<>();
    private int faults;

    GuestImport(Summit summit, ImportedTable table, Duplicates duplicates, boolean dryRun, MergePatch mergePatch) {
        this.summit = summit;
        this.table = table;
        this.duplicates = duplicates;
        this.dryRun = dryRun;
        this.mergePatch = mergePatch;
        this.present = Guest.inOrder(summit).stream()
                .collect(Collectors.toMap(g -> g.id, Function.identity(), (a, b) -> a, LinkedHashMap::new));
    }

    /** The outcome of each row, in the transaction that is still open. */
    List<ImportedRow> run() {
        if (table.rows().stream()
                        .filter(row -> table.in(row, GuestColumns.ID) == null)
                        .count()
                > MOST_NEW) {
            throw new Malformed("The table has more than " + MOST_NEW + " new guests; import it in parts.");
        }
        table.rows().forEach(row -> entries.add(entry(row)));
        Guest.flush();
        compare();
        if (!dryRun) {
            entries.stream().filter(e -> e.outcome == Outcome.CREATE).forEach(e -> e.guest.persist());
            Guest.flush();
        }
        return entries.stream().map(Entry::told).toList();
    }

    /** Refuses an incomplete import: 400 with each faulty cell, 409 with the possible duplicates. */
    static void refuseUnlessWhole(List<ImportedRow> rows) {
        List<Invalid.Fault> faults = rows.stream()
                .flatMap(row -> row.faults().stream().map(f -> Sheet.fault(row.row(), f.column(), f.detail())))
                .toList();
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
        List<ImportedRow> doubtful =
                rows.stream().filter(r -> r.outcome() == Outcome.DUPLICATE).toList();
        if (!doubtful.isEmpty()) {
            throw new PossibleDuplicates(doubtful);
        }
    }

    private Entry entry(Sheet.Row row) {
        Entry entry = new Entry(row.number());
        try {
            String id = table.in(row, GuestColumns.ID);
            if (id == null) {
                entry.guest = Guest.draft(summit, body(row, null));
                entry.outcome = Outcome.CREATE;
            } else {
                entry.guest = guest(InvisibleCharacters.stripped(id), row.number());
                NewGuest before = NewGuest.of(entry.guest);
                entry.guest.apply(body(row, entry.guest));
                entry.outcome = NewGuest.of(entry.guest).equals(before) ? Outcome.UNCHANGED : Outcome.CHANGE;
            }
        } catch (Invalid e) {
            e.faults().forEach(f -> fault(entry, f.pointer(), f.detail()));
        } catch (ConstraintViolationException e) {
            e.getConstraintViolations()
                    .forEach(v -> fault(
                            entry, "/" + v.getPropertyPath().iterator().next().getName(), v.getMessage()));
        }
        return entry;
    }

    private void fault(Entry entry, String pointer, String detail) {
        if (faults++ < MOST_FAULTS) {
            entry.faults.add(new CellFault(table.headingOf(pointer.split("/")[1]), detail));
        }
    }

    private Guest guest(String id, int row) {
        Guest guest = ID.matcher(id).matches() ? present.get(Long.valueOf(id.replace(",", ""))) : null;
        if (guest == null) {
            throw Invalid.at("/id", "there is no guest " + quoted(id) + " at this summit");
        }
        Integer other = rowOfId.putIfAbsent(guest.id, row);
        if (other != null) {
            throw Invalid.at("/id", "row " + other + " is about this guest already");
        }
        return guest;
    }

    /**
     * The body of a PUT for the row. A cell equal to the guest's exported value is ignored, so that an export imported
     * again changes nothing.
     */
    private NewGuest body(Sheet.Row row, Guest guest) {
        ObjectNode patch = JsonNodeFactory.instance.objectNode();
        for (String column : table.headings().keySet()) {
            String cell = table.in(row, column);
            if (GuestColumns.isWritten(column)
                    && !Objects.equals(cell, guest == null ? null : GuestColumns.shown(column, cell, guest))) {
                put(patch, column, InvisibleCharacters.stripped(cell));
            }
        }
        return mergePatch.apply(patch, guest == null ? NOBODY : NewGuest.of(guest));
    }

    private void put(ObjectNode patch, String column, String cell) {
        String language = GuestColumns.languageOf(column, cell);
        String member = GuestColumns.memberOf(column);
        if (language != null) {
            putName(patch, column, language, cell);
        } else if (cell == null) {
            patch.putNull(member);
        } else if (member.equals(GuestColumns.DIET)) {
            ArrayNode diet = patch.putArray(member);
            Arrays.stream(cell.split("[" + GuestColumns.APART + "；\n]"))
                    .filter(word -> !word.isBlank())
                    .forEach(word -> diet.add(word.strip()));
        } else if (member.equals(GuestColumns.LOOKED_AFTER_BY)) {
            if (!ID.matcher(cell).matches()) {
                throw Invalid.at("/" + member, "must be the id of a delegate");
            }
            patch.put(member, Long.valueOf(cell.replace(",", "")));
        } else if (member.equals(GuestColumns.COUNTRY)) {
            patch.put(
                    member,
                    Country.meant(cell)
                            .orElseThrow(
                                    () -> Invalid.at(
                                            "/" + member,
                                            "\"" + quoted(cell)
                                                    + "\" is no country: neither a code as EE nor a name in English or Chinese")));
        } else {
            patch.put(member, cell);
        }
    }

    private static void putName(ObjectNode patch, String column, String language, String cell) {
        ObjectNode names = patch.withObjectProperty(GuestColumns.NAME);
        boolean ofAnyLanguage = column.equals(GuestColumns.NAME);
        if (ofAnyLanguage && (cell == null || names.hasNonNull(language))) {
            if (cell != null) {
                throw Invalid.at("/" + GuestColumns.NAME, "stands beside another name in " + language);
            }
        } else if (!names.hasNonNull(language)) {
            names.put(language, cell);
        } else if (cell != null) {
            throw Invalid.at("/" + GuestColumns.NAME, "stands beside another name in " + language);
        }
    }

    private static String quoted(String cell) {
        return cell.length() <= LONGEST_QUOTE ? cell : cell.substring(0, LONGEST_QUOTE) + "…";
    }

    /** Compares new guests with existing ones and with earlier rows. */
    private void compare() {
        List<Guest> created = entries.stream()
                .filter(e -> e.outcome == Outcome.CREATE)
                .map(e -> e.guest)
                .toList();
        Map<Guest, List<DuplicateSearch.Match>> alike = DuplicateSearch.among(present.values(), created);
        Map<Guest, Integer> rowOfNew = new HashMap<>();
        for (Entry entry : entries) {
            if (entry.outcome != Outcome.CREATE) {
                continue;
            }
            for (DuplicateSearch.Match match : alike.get(entry.guest)) {
                Guest other = match.other();
                boolean counts = other.id != null || rowOfNew.containsKey(other);
                if (counts && entry.possibleDuplicates.size() < MOST_ALIKE) {
                    entry.possibleDuplicates.add(new ImportDuplicate(
                            other.id,
                            rowOfNew.get(other),
                            other.name,
                            other.organisation,
                            other.email,
                            match.reasons()));
                }
            }
            if (entry.possibleDuplicates.isEmpty() || duplicates == Duplicates.CREATE) {
                rowOfNew.put(entry.guest, entry.row);
            } else {
                entry.outcome = duplicates == Duplicates.SKIP ? Outcome.SKIP : Outcome.DUPLICATE;
            }
        }
    }

    /** A row in progress. */
    private static class Entry {
        final int row;
        final List<CellFault> faults = new ArrayList<>();
        final List<ImportDuplicate> possibleDuplicates = new ArrayList<>();
        Outcome outcome = Outcome.INVALID;
        Guest guest;

        Entry(int row) {
            this.row = row;
        }

        ImportedRow told() {
            return new ImportedRow(
                    row,
                    outcome,
                    guest == null ? null : new ImportedGuest(guest.id, guest.name),
                    faults,
                    possibleDuplicates);
        }
    }
}
