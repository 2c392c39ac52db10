package dev.attache.hospitality.seating;

import dev.attache.hospitality.attendance.Attendee;
import dev.attache.hospitality.dinner.DinnerTable;
import dev.attache.platform.http.Ref;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The seat that an attendee is to have. */
@Schema(description = "Where somebody is to sit")
public record NewSeat(
        @NotNull Ref table,
        @Min(1) @Max(100) @Schema(examples = "3", description = "From 1; the first that is free when left out")
                Integer seat,
        @Schema(defaultValue = "false", description = "Whether no program is to move them") Boolean locked) {

    public NewSeat {
        locked = locked != null && locked;
    }

    /** Places an attendee on the seat, or on the first free one where none is named; others at the table stay. */
    void place(Attendee attendee) {
        DinnerTable wanted = DinnerTable.named(attendee.dinner, table);
        List<Attendee> others = Attendee.at(wanted).stream()
                .filter(other -> !other.id.equals(attendee.id))
                .toList();
        attendee.sit(wanted, free(wanted, attendee, others), locked);
        Attendee.flush();
    }

    private int free(DinnerTable wanted, Attendee attendee, List<Attendee> others) {
        if (seat != null) {
            wanted.requireSeat(seat);
            SeatTaken.refuseIf(seat, others);
            return seat;
        }
        return attendee.table == wanted ? attendee.seat : TableFull.firstFree(wanted, others);
    }
}
