package dev.attache.hospitality.seating;

import dev.attache.hospitality.attendance.AttendeeView;
import dev.attache.hospitality.attendance.AttendeeWording;
import dev.attache.hospitality.seating.KitchenView.KitchenTable;
import dev.attache.platform.spreadsheet.Column;
import dev.attache.platform.spreadsheet.Table;
import java.util.List;

/** The kitchen list as a table for a spreadsheet: a row per meal. */
class KitchenSheet {
    private KitchenSheet() {}

    static Table of(KitchenView kitchen, AttendeeWording say) {
        List<Column<Line>> columns = List.of(
                new Column<>("table", line -> line.table.name()),
                new Column<>(
                        "seat",
                        line -> line.meal.table() == null
                                ? null
                                : line.meal.table().seat()),
                new Column<>("name", line -> say.name(line.meal)),
                new Column<>("diet", line -> say.diets(line.meal)),
                new Column<>("notes", line -> line.meal.dietNote()));
        return Table.of(
                columns,
                kitchen.tables().stream()
                        .flatMap(t -> t.people().stream().map(meal -> new Line(t, meal)))
                        .toList());
    }

    private record Line(KitchenTable table, AttendeeView meal) {}
}
