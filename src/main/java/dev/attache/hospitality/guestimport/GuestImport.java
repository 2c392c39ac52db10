package dev.attache.hospitality.guestimport;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.attache.hospitality.guest.Guest;
import dev.attache.hospitality.guest.NewGuest;
import dev.attache.hospitality.guest.PossibleDuplicate;
import dev.attache.hospitality.guestimport.ImportReport.CellFault;
import dev.attache.hospitality.guestimport.ImportReport.ImportDuplicate;
import dev.attache.hospitality.guestimport.ImportReport.ImportedGuest;
import dev.attache.hospitality.guestimport.ImportReport.ImportedRow;
import dev.attache.hospitality.guestimport.ImportReport.Outcome;
import dev.attache.platform.http.MergePatch;
import dev.attache.platform.problem.Invalid;
import dev.attache.platform.problem.Malformed;
import dev.attache.platform.spreadsheet.Sheet;
import dev.attache.programme.summit.Summit;
import jakarta.validation.ConstraintViolationException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
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

    private static final NewGuest NOBODY =
            new NewGuest(null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);

    private final Summit summit;
    private final Sheet sheet;
    private final Duplicates duplicates;
    private final MergePatch mergePatch;
    private final Map<Long, Guest> present;
    private final Map<Long, Integer> rowOfId = new HashMap<>();
    private final List<Entry> entries = new ArrayList<>();

    GuestImport(Summit summit, Sheet sheet, Duplicates duplicates, MergePatch mergePatch) {
        this.summit = summit;
        this.sheet = sheet.onlyOf(GuestColumns::isKnown);
        this.duplicates = duplicates;
        this.mergePatch = mergePatch;
        this.present = Guest.inOrder(summit).stream().collect(Collectors.toMap(g -> g.id, Function.identity()));
    }

    /** The outcome of each row, in the transaction that is still open. */
    List<ImportedRow> run() {
        if (sheet.rows().stream().filter(row -> row.in(GuestColumns.ID) == null).count() > MOST_NEW) {
            throw new Malformed("The table has more than " + MOST_NEW + " new guests; import it in parts.");
        }
        sheet.rows().forEach(row -> entries.add(entry(row)));
        Guest.flush();
        compare();
        Guest.flush();
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
            String id = row.in(GuestColumns.ID);
            if (id == null) {
                entry.guest = Guest.enter(summit, body(row, null));
                entry.outcome = Outcome.CREATE;
            } else {
                entry.guest = guest(id.strip(), row.number());
                NewGuest before = NewGuest.of(entry.guest);
                entry.guest.apply(body(row, entry.guest));
                entry.outcome = NewGuest.of(entry.guest).equals(before) ? Outcome.UNCHANGED : Outcome.CHANGE;
            }
        } catch (Invalid e) {
            e.faults().forEach(f -> entry.fault(columnOf(f.pointer()), f.detail()));
        } catch (ConstraintViolationException e) {
            e.getConstraintViolations()
                    .forEach(v -> entry.fault(
                            columnOf("/" + v.getPropertyPath().iterator().next().getName()), v.getMessage()));
        }
        return entry;
    }

    private Guest guest(String id, int row) {
        Guest guest = id.matches("\\d{1,18}") ? present.get(Long.valueOf(id)) : null;
        if (guest == null) {
            throw Invalid.at("/id", "there is no guest " + id + " at this summit");
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
        for (String column : sheet.columns()) {
            String cell = row.in(column);
            if (GuestColumns.isWritten(column)
                    && !Objects.equals(cell, guest == null ? null : GuestColumns.shown(column, guest))) {
                put(patch, column, cell == null ? null : cell.strip());
            }
        }
        return mergePatch.apply(patch, guest == null ? NOBODY : NewGuest.of(guest));
    }

    private static void put(ObjectNode patch, String column, String cell) {
        String language = GuestColumns.languageOf(column);
        String member = GuestColumns.memberOf(column);
        if (language != null) {
            patch.withObjectProperty(member).put(language, cell);
        } else if (cell == null) {
            patch.putNull(member);
        } else if (member.equals(GuestColumns.DIET)) {
            ArrayNode diet = patch.putArray(member);
            Arrays.stream(cell.split("[" + GuestColumns.APART + "；\n]"))
                    .filter(word -> !word.isBlank())
                    .forEach(word -> diet.add(word.strip()));
        } else if (member.equals(GuestColumns.LOOKED_AFTER_BY)) {
            if (!cell.matches("\\d{1,18}")) {
                throw Invalid.at("/" + member, "must be the id of a delegate");
            }
            patch.put(member, Long.valueOf(cell));
        } else {
            patch.put(member, cell);
        }
    }

    /** The column that the pointer belongs to. */
    private String columnOf(String pointer) {
        String member = pointer.split("/")[1];
        return sheet.columns().stream()
                .filter(column -> column.equalsIgnoreCase(member)
                        || GuestColumns.isWritten(column)
                                && GuestColumns.memberOf(column).equals(member))
                .findFirst()
                .orElse(member);
    }

    /** Compares new guests with existing ones and with earlier rows. */
    private void compare() {
        List<Guest> created = entries.stream()
                .filter(e -> e.outcome == Outcome.CREATE)
                .map(e -> e.guest)
                .toList();
        Map<Long, List<PossibleDuplicate>> alike = PossibleDuplicate.of(created);
        Map<Long, Integer> rowOfNew = new HashMap<>();
        for (Entry entry : entries) {
            if (entry.outcome != Outcome.CREATE) {
                continue;
            }
            for (PossibleDuplicate other : alike.get(entry.guest.id)) {
                boolean counts = present.containsKey(other.id()) || rowOfNew.containsKey(other.id());
                if (counts && entry.possibleDuplicates.size() < MOST_ALIKE) {
                    entry.possibleDuplicates.add(new ImportDuplicate(
                            present.containsKey(other.id()) ? other.id() : null,
                            rowOfNew.get(other.id()),
                            other.name(),
                            other.organisation(),
                            other.email(),
                            other.reasons()));
                }
            }
            if (entry.possibleDuplicates.isEmpty() || duplicates == Duplicates.CREATE) {
                rowOfNew.put(entry.guest.id, entry.row);
            } else {
                entry.outcome = duplicates == Duplicates.SKIP ? Outcome.SKIP : Outcome.DUPLICATE;
                entry.guest.delete();
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

        void fault(String column, String detail) {
            faults.add(new CellFault(column, detail));
        }

        ImportedRow told() {
            boolean isKept = outcome != Outcome.SKIP && outcome != Outcome.DUPLICATE;
            return new ImportedRow(
                    row,
                    outcome,
                    guest == null ? null : new ImportedGuest(isKept ? guest.id : null, guest.name),
                    faults,
                    possibleDuplicates);
        }
    }
}
