package dev.attache.hospitality.guestimport;

import dev.attache.hospitality.guestimport.ImportReport.ImportedRow;
import dev.attache.platform.problem.Refusal;
import java.util.List;
import java.util.Map;

/** The refusal (409) of an import whose rows may be existing guests, until the desk decides. */
class PossibleDuplicates extends Refusal {
    private final List<ImportedRow> rows;

    PossibleDuplicates(List<ImportedRow> rows) {
        super(
                409,
                "possible-duplicates",
                "Possible duplicates",
                rows.size() + (rows.size() == 1 ? " row" : " rows")
                        + " may be an existing guest, the first of"
                        + " them row " + rows.get(0).row() + ". Nothing was imported; say whether to skip or to create"
                        + " such rows by the parameter duplicates.");
        this.rows = rows;
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("rows", rows);
    }
}
