package dev.attache.programme.venue;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dev.attache.platform.i18n.LocalizedText;
import dev.attache.platform.i18n.LongestText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A venue as it is created and replaced. */
@JsonIgnoreProperties({"id", "warnings"})
@Schema(description = "A venue as it is created and replaced")
public record NewVenue(
        @NotBlank @Size(max = 200) @Schema(examples = "Telliskivi Creative City") String place,
        @Size(min = 1, max = 200) @Schema(examples = "Vägi Room") String room,
        @Size(min = 1, max = 500) String address,
        @Schema(
                        examples = "{\"zh-Hant\": \"文創園區\"}",
                        description = "The name by language, shown instead of place and room in that language; at most"
                                + " 400 characters")
                @LongestText(400)
                LocalizedText label,
        @Size(max = 50) List<@NotNull @Size(min = 1, max = 500) String> printedAs) {

    public NewVenue {
        printedAs = printedAs == null ? List.of() : printedAs;
    }

    /** The body that a PUT of the present venue would have. */
    public static NewVenue of(Venue v) {
        return new NewVenue(v.place, v.room, v.address, v.label, v.printedAs);
    }

    /** Whether people read the same of both: name, place, room and address. */
    boolean isShownAs(NewVenue other) {
        return place.equals(other.place)
                && Objects.equals(room, other.room)
                && Objects.equals(address, other.address)
                && Objects.equals(label, other.label);
    }
}
