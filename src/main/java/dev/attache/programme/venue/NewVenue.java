package dev.attache.programme.venue;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A venue as it is created and replaced. */
@JsonIgnoreProperties({"id", "warnings"})
@Schema(description = "A venue as it is created and replaced")
public record NewVenue(
        @NotBlank @Size(max = 200) @Schema(examples = "Telliskivi Creative City") String place,
        @Size(min = 1, max = 200) @Schema(examples = "Vägi Room") String room,
        @Size(min = 1, max = 500) String address,
        @Size(max = 50) List<@NotNull @Size(min = 1, max = 500) String> printedAs) {

    public NewVenue {
        printedAs = printedAs == null ? List.of() : printedAs;
    }

    static NewVenue of(Venue v) {
        return new NewVenue(v.place, v.room, v.address, v.printedAs);
    }
}
