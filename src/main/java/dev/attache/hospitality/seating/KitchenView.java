package dev.attache.hospitality.seating;

import dev.attache.hospitality.attendance.Attendee;
import dev.attache.hospitality.attendance.AttendeeView;
import dev.attache.hospitality.dinner.Dinner;
import dev.attache.hospitality.dinner.DinnerTable;
import dev.attache.platform.i18n.LocalizedText;
import dev.attache.programme.agenda.EngagementRef;
import dev.attache.programme.summit.VocabularyTerm;
import jakarta.annotation.Nullable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The kitchen list: the number of meals and their diets, table by table. No-shows do not eat. */
@Schema(description = "What the kitchen must know, table by table; without no-shows")
public record KitchenView(
        EngagementRef dinner,
        int meals,
        @Schema(description = "Of all meals, in the order of the summit's vocabulary") List<KitchenDiet> diets,
        @Schema(description = "In their order; those who are not placed yet come last") List<KitchenTable> tables) {

    static KitchenView of(Dinner dinner) {
        List<Attendee> eating =
                Attendee.inOrder(dinner).stream().filter(Attendee::holdsSeat).toList();
        List<KitchenTable> tables = new ArrayList<>();
        for (DinnerTable table : DinnerTable.inOrder(dinner)) {
            tables.add(KitchenTable.of(table, eating));
        }
        tables.add(KitchenTable.of(null, eating));
        tables.removeIf(t -> t.meals == 0);
        return new KitchenView(EngagementRef.of(dinner), eating.size(), KitchenDiet.of(eating), tables);
    }

    /** The meals of one table. */
    @Schema(description = "What goes to one table")
    public record KitchenTable(
            @Schema(description = "null of those who are not placed yet") @Nullable Long id,
            @Schema(description = "null of those who are not placed yet") @Nullable String name,
            int meals,
            List<KitchenDiet> diets,
            @Schema(description = "By their seats") List<AttendeeView> people) {

        private static KitchenTable of(DinnerTable table, List<Attendee> eating) {
            List<Attendee> seated = eating.stream()
                    .filter(a -> a.table == table)
                    .sorted(Comparator.comparing(a -> a.seat == null ? 0 : a.seat))
                    .toList();
            return new KitchenTable(
                    table == null ? null : table.id,
                    table == null ? null : table.name,
                    seated.size(),
                    KitchenDiet.of(seated),
                    seated.stream().map(AttendeeView::of).toList());
        }
    }

    /** The number of meals of a diet; a person may have several diets. */
    @Schema(description = "How many meals are of a kind; somebody may have several diets")
    public record KitchenDiet(String code, LocalizedText name, int count) {

        private static List<KitchenDiet> of(List<Attendee> eating) {
            return eating.isEmpty()
                    ? List.of()
                    : eating.get(0).dinner.summit.diets.stream()
                            .map(term -> of(term, eating))
                            .filter(d -> d.count > 0)
                            .toList();
        }

        private static KitchenDiet of(VocabularyTerm term, List<Attendee> eating) {
            long count =
                    eating.stream().filter(a -> a.diet().contains(term.code())).count();
            return new KitchenDiet(term.code(), term.name(), (int) count);
        }
    }
}
