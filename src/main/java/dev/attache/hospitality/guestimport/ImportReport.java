package dev.attache.hospitality.guestimport;

import dev.attache.hospitality.guest.PossibleDuplicate.Reason;
import dev.attache.platform.i18n.LocalizedText;
import jakarta.annotation.Nullable;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The report of an import or a dry run, row by row. */
@Schema(description = "What an import has done, or would do, row by row")
public record ImportReport(
        @Schema(description = "Nothing was changed: it is what would happen") boolean dryRun,
        int created,
        int changed,
        int unchanged,
        int skipped,
        @Schema(
                        description =
                                "What of the file was not read, was read though it is hidden, or was understood in a"
                                        + " way of its own")
                List<String> notes,
        List<ImportedRow> rows) {

    static ImportReport of(boolean dryRun, List<String> notes, List<ImportedRow> rows) {
        return new ImportReport(
                dryRun,
                count(rows, Outcome.CREATE),
                count(rows, Outcome.CHANGE),
                count(rows, Outcome.UNCHANGED),
                count(rows, Outcome.SKIP),
                notes,
                rows);
    }

    private static int count(List<ImportedRow> rows, Outcome outcome) {
        return (int) rows.stream().filter(r -> r.outcome == outcome).count();
    }

    /** The outcome of a row. */
    @Schema(name = "ImportOutcome", description = "What becomes of a row; of DUPLICATE and INVALID ones nothing")
    public enum Outcome {
        CREATE,
        CHANGE,
        UNCHANGED,
        SKIP,
        DUPLICATE,
        INVALID
    }

    /** A row of the file. */
    @Schema(description = "A row of the file")
    public record ImportedRow(
            @Schema(description = "As a spreadsheet counts them: the first holds the columns' names") int row,
            Outcome outcome,
            @Schema(description = "null where the row cannot be read") @Nullable ImportedGuest guest,
            List<CellFault> faults,
            List<ImportDuplicate> possibleDuplicates) {}

    /** The guest that a row belongs to. */
    @Schema(description = "Whom a row is about")
    public record ImportedGuest(
            @Schema(description = "null where nobody was created, as in a dry run") @Nullable Long id,
            LocalizedText name) {}

    /** A fault of a cell. */
    @Schema(description = "What is wrong with a cell")
    public record CellFault(String column, String detail) {}

    /** A possible duplicate of a row: an existing guest, or an earlier row. */
    @Schema(description = "Who a row may be: a guest who is there, or one who stands further up in the file")
    public record ImportDuplicate(
            @Schema(description = "null where it is one of the file") @Nullable Long id,
            @Schema(description = "null where it is one who was there before") @Nullable Integer row,
            LocalizedText name,
            @Nullable String organisation,
            @Nullable String email,
            List<Reason> reasons) {}
}
