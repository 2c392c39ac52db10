package dev.attache.hospitality.seating;

import dev.attache.hospitality.attendance.Attendee;
import dev.attache.hospitality.attendance.AttendeeView;
import dev.attache.hospitality.attendance.AttendeeWording;
import dev.attache.hospitality.dinner.Dinner;
import dev.attache.platform.i18n.Language.Said;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** A place card: the name in all its scripts, each with its form of address, and the organisation. */
record PlaceCard(String table, int seat, List<Said> names, String organisation) {
    private static final Pattern HAN = Pattern.compile("[\\p{IsHan}\\s·]+");
    private static final int LONG = 24;

    /** Whether the name is in Chinese characters alone, which are spaced. */
    static boolean isHan(Said name) {
        return HAN.matcher(name.words()).matches();
    }

    /** Whether the name is too long for the largest letters. */
    static boolean isLong(Said name) {
        return name.words().length() > LONG;
    }

    /** The style of a name. */
    public String style(Said name) {
        return "name" + (isHan(name) ? " han" : "") + (isLong(name) ? " long" : "");
    }

    /** The attendees who have no seat yet, and so no card. */
    static List<String> without(Dinner dinner, AttendeeWording say) {
        return Attendee.inOrder(dinner).stream()
                .filter(a -> a.table == null)
                .map(a -> say.name(AttendeeView.of(a)))
                .toList();
    }

    /** The place cards of all placed attendees, table by table. */
    static List<PlaceCard> of(Dinner dinner, AttendeeWording say) {
        return Attendee.inOrder(dinner).stream()
                .filter(a -> a.table != null)
                .sorted(Comparator.comparing((Attendee a) -> a.table.position)
                        .thenComparing(a -> a.table.name)
                        .thenComparing(a -> a.table.id)
                        .thenComparing(a -> a.seat))
                .map(a -> new PlaceCard(
                        a.table.name, a.seat, say.names(AttendeeView.of(a)), a.organisation(say.language())))
                .toList();
    }
}
