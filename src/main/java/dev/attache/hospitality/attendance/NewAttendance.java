package dev.attache.hospitality.attendance;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The attendance of a party, or of some of its members. */
@Schema(description = "What the evening showed of a party, or of some of it")
public record NewAttendance(
        @NotNull Attendance status,
        @Size(min = 1, max = 20)
                @Schema(
                        examples = "[0, 2]",
                        description =
                                "Whom it is about: 0 is the guest, the companions count from 1; all when left out")
                List<@NotNull @Min(0) @Max(19) Integer> persons) {

    /** An {@link Arrival} in the words of an invitation's status. */
    @Schema(description = "What the evening showed; ACCEPTED takes back what was said before")
    public enum Attendance {
        ATTENDED(Arrival.ARRIVED),
        NO_SHOW(Arrival.NO_SHOW),
        ACCEPTED(null);

        final Arrival arrival;

        Attendance(Arrival arrival) {
            this.arrival = arrival;
        }
    }
}
