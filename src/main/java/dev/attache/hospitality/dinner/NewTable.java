package dev.attache.hospitality.dinner;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A table as created and replaced. Without a position it comes after all others. */
@JsonIgnoreProperties({"id"})
@Schema(description = "A table as created and replaced; without a position it comes after all others")
public record NewTable(
        @NotBlank @Size(max = 100) @Schema(examples = "Table 1") String name,
        @NotNull @Min(1) @Max(100) @Schema(examples = "8", description = "In seats") Integer size,
        @Min(1) @Max(LAST) @Schema(description = "The place in the order of tables, from 1") Integer position) {
    static final int LAST = 10_000;

    public static NewTable of(DinnerTable t) {
        return new NewTable(t.name, t.size, t.position);
    }
}
