package dev.attache.hospitality.guestimport;

import dev.attache.platform.problem.Invalid;
import dev.attache.platform.spreadsheet.Sheet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A sheet whose headings are understood as columns of a guest table.
 *
 * @param headings the heading of each column as the file writes it
 */
record ImportedTable(Map<String, String> headings, List<Sheet.Row> rows, List<String> notes) {
    private static final Pattern HONORIFIC = Pattern.compile(
            "(?iu)(mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|lady|lord|h\\.?e|his excellency|her excellency|"
                    + "excellency|hon|the hon|amb|ambassador|mme|mlle|m|herr|frau|先生|女士|小姐|博士|教授|閣下)\\.?");

    /** Refuses unknown columns, with those that are known, and two headings of one column. */
    static ImportedTable of(Sheet sheet) {
        sheet.onlyOf(GuestColumns::isKnown, GuestColumns.KNOWN);
        Map<String, String> headings = new LinkedHashMap<>();
        List<String> notes = new ArrayList<>(sheet.notes());
        List<Invalid.Fault> faults = new ArrayList<>();
        for (String heading : sheet.columns()) {
            String column = GuestColumns.meant(heading);
            if (column.equals(GuestColumns.TITLE)) {
                column = isHonorific(sheet, heading) ? GuestColumns.HONORIFIC : GuestColumns.POSITION;
                notes.add("The column \"%s\" was read as %s.".formatted(heading, column));
            }
            String other = headings.putIfAbsent(column, heading);
            if (other != null) {
                faults.add(Sheet.fault(sheet.header(), heading, "is the same column as \"" + other + "\""));
            }
        }
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
        return new ImportedTable(headings, sheet.rows(), notes);
    }

    private static boolean isHonorific(Sheet sheet, String heading) {
        return sheet.columns().stream().map(GuestColumns::meant).anyMatch(GuestColumns.POSITION::equals)
                || sheet.rows().stream()
                        .map(row -> row.in(heading))
                        .filter(Objects::nonNull)
                        .allMatch(cell -> cell.length() < 30
                                && HONORIFIC.matcher(cell.strip()).matches());
    }

    /** The text in the column of the row, or null where there is none. */
    String in(Sheet.Row row, String column) {
        String heading = headings.get(column);
        return heading == null ? null : row.in(heading);
    }

    /** The heading of the column that a member of a guest is read from, else the member's name. */
    String headingOf(String member) {
        Map<String, String> ofMember = new HashMap<>();
        headings.forEach((column, heading) -> {
            if (column.equals(GuestColumns.ID) ? member.equals(GuestColumns.ID) : isOf(member, column)) {
                ofMember.putIfAbsent(member, heading);
            }
        });
        return ofMember.getOrDefault(member, member);
    }

    private static boolean isOf(String member, String column) {
        return GuestColumns.isWritten(column) && GuestColumns.memberOf(column).equals(member);
    }
}
