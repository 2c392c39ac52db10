package dev.attache.hospitality.guestimport;

import dev.attache.hospitality.guest.Guest;
import dev.attache.platform.i18n.LocalizedText;
import dev.attache.platform.spreadsheet.Column;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The columns of a guest table: one for each member of a guest, one for each language of the name, and one that is for
 * readers only.
 */
class GuestColumns {
    static final String ID = "id";
    static final String NAME = "name";
    static final String DIET = "diet";
    static final String LOOKED_AFTER_BY = "lookedAfterBy";

    /** The separator of diet codes. */
    static final String APART = ";";

    /** Ignored on import: the id beside it counts. */
    static final String CARER = "looked after by (name)";

    private static final Pattern NAME_IN = Pattern.compile("(?i)name \\(([a-z]{2,3}(-[a-z0-9]{2,8}){0,8})\\)");
    private static final int LONGEST_TAG = 35;
    private static final Map<String, Member> MEMBERS = members();

    private GuestColumns() {}

    /** The columns for these guests: always Chinese and English names, other languages where present. */
    static List<Column<Guest>> of(List<Guest> guests) {
        TreeSet<String> others = new TreeSet<>();
        guests.forEach(g -> others.addAll(g.name.byLanguage().keySet()));
        others.removeAll(List.of(LocalizedText.CHINESE, LocalizedText.ENGLISH));
        List<Column<Guest>> columns = new ArrayList<>();
        columns.add(new Column<>(ID, g -> g.id));
        columns.add(nameIn(LocalizedText.CHINESE));
        columns.add(nameIn(LocalizedText.ENGLISH));
        others.forEach(tag -> columns.add(nameIn(tag)));
        MEMBERS.forEach((name, member) -> columns.add(new Column<>(name, member.cell)));
        return columns;
    }

    static boolean isKnown(String column) {
        return column.equalsIgnoreCase(ID) || MEMBERS.containsKey(key(column)) || languageOf(column) != null;
    }

    /** Whether the import reads the column. */
    static boolean isWritten(String column) {
        return !column.equalsIgnoreCase(ID) && !column.equalsIgnoreCase(CARER);
    }

    /** The member of a guest that the column belongs to. */
    static String memberOf(String column) {
        return languageOf(column) != null ? NAME : MEMBERS.get(key(column)).name;
    }

    /** The language tag of a name's column, else null. */
    static String languageOf(String column) {
        Matcher name = NAME_IN.matcher(column);
        if (!name.matches() || name.group(1).length() > LONGEST_TAG) {
            return null;
        }
        return name.group(1).equalsIgnoreCase(LocalizedText.CHINESE) ? LocalizedText.CHINESE : name.group(1);
    }

    /** The exported content of the column; null for an empty cell. */
    static String shown(String column, Guest guest) {
        String language = languageOf(column);
        Object cell = language != null
                ? guest.name.exactly(language)
                : MEMBERS.get(key(column)).cell.apply(guest);
        return cell == null || cell.toString().isBlank() ? null : cell.toString();
    }

    private static String key(String column) {
        return column.toLowerCase(Locale.ROOT);
    }

    private static Column<Guest> nameIn(String tag) {
        return new Column<>(NAME + " (" + tag + ")", g -> g.name.exactly(tag));
    }

    private static Map<String, Member> members() {
        Map<String, Member> members = new LinkedHashMap<>();
        members.put("honorific", new Member("honorific", g -> g.honorific));
        members.put("salutation", new Member("salutation", g -> g.salutation));
        members.put("position", new Member("position", g -> g.position));
        members.put("organisation", new Member("organisation", g -> g.organisation));
        members.put("country", new Member("country", g -> g.country));
        members.put("category", new Member("category", g -> g.category));
        members.put("email", new Member("email", g -> g.email));
        members.put("phone", new Member("phone", g -> g.phone));
        members.put("language", new Member("language", g -> g.language));
        members.put(DIET, new Member(DIET, g -> String.join(APART + " ", g.diet())));
        members.put("diet note", new Member("dietNote", g -> g.dietNote));
        members.put(
                "looked after by",
                new Member(LOOKED_AFTER_BY, g -> g.lookedAfterBy == null ? null : g.lookedAfterBy.id));
        members.put(CARER, new Member(null, g -> g.lookedAfterBy == null ? null : g.lookedAfterBy.name.toString()));
        members.put("relevance", new Member("relevance", g -> g.relevance));
        members.put("notes", new Member("notes", g -> g.notes));
        return members;
    }

    private record Member(String name, Function<Guest, Object> cell) {}
}
