package dev.attache.programme.agenda;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The place in the source document, and the title as spelled there when that differs. */
@Embeddable
@Schema(description = "Where in the source document it stands, and how its title is spelled there when that differs")
public record Source(
        @Column(name = "source_annex") @Min(1) @Schema(examples = "2") Integer annex,
        @Column(name = "source_line") @Min(1) @Schema(examples = "554") Integer line,
        @Column(name = "source_printed_as") @Size(min = 1, max = 500) String printedAs) {

    /** The place with these parts; null without any. */
    public static Source of(Integer annex, Integer line, String printedAs) {
        return annex == null && line == null && printedAs == null ? null : new Source(annex, line, printedAs);
    }
}
