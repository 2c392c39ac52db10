package dev.attache.programme.venue;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The transfer time between two places, as created and replaced. */
@JsonIgnoreProperties({"id"})
@Schema(description = "The minutes between two places, as they are created and replaced")
public record NewTransfer(
        @NotBlank @Size(max = 200) @Schema(examples = "Hilton Tallinn Park") String from,
        @NotBlank @Size(max = 200) @Schema(examples = "Telliskivi Creative City") String to,
        @NotNull @Min(0) @Max(1440) @Schema(examples = "25") Integer minutes) {

    static NewTransfer of(Transfer t) {
        return new NewTransfer(t.fromPlace, t.toPlace, t.minutes);
    }
}
