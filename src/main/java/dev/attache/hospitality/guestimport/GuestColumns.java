package dev.attache.hospitality.guestimport;

import dev.attache.hospitality.guest.Guest;
import dev.attache.platform.i18n.LocalizedText;
import dev.attache.platform.spreadsheet.Column;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
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
 * readers only. An import understands other common headings too, in English and Chinese.
 */
class GuestColumns {
    static final String ID = "id";

    /** In the language of its script, as an import may have it. */
    static final String NAME = "name";

    static final String HONORIFIC = "honorific";
    static final String POSITION = "position";
    static final String COUNTRY = "country";
    static final String DIET = "diet";
    static final String LOOKED_AFTER_BY = "lookedAfterBy";

    /** An honorific or a position: the cells tell. */
    static final String TITLE = "title";

    /** The separator of diet codes. */
    static final String APART = ";";

    /** Ignored on import: the id beside it counts. */
    static final String CARER = "looked after by (name)";

    private static final Pattern NAME_IN = Pattern.compile("(?i)name \\(([a-z]{2,3}(-[a-z0-9]{2,8}){0,8})\\)");
    private static final int LONGEST_TAG = 35;
    private static final int LONGEST = 200;
    private static final Map<String, Member> MEMBERS = members();
    private static final Map<String, String> HEADINGS = headings();

    /** The columns that a table may have, in a sentence. */
    static final String KNOWN = "known are " + ID + ", name (en), name (zh-Hant) and other languages, "
            + String.join(", ", MEMBERS.keySet());

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

    static boolean isKnown(String heading) {
        return meant(heading) != null;
    }

    /**
     * The column that a heading means: one of the export, {@link #NAME} or {@link #TITLE}; null for none. A heading in
     * two languages is understood by its Chinese.
     */
    static String meant(String heading) {
        if (heading.length() > LONGEST) {
            return null;
        }
        String tag = tag(heading);
        if (tag != null) {
            return NAME + " (" + tag + ")";
        }
        String whole = HEADINGS.get(key(heading));
        if (whole != null) {
            return whole;
        }
        String chinese = HEADINGS.get(key(heading.replaceAll("[^\\p{IsHan}]+", "")));
        return chinese != null ? chinese : HEADINGS.get(key(heading.replaceAll("[\\p{IsHan}]+", "")));
    }

    /** Whether the import reads the column. */
    static boolean isWritten(String column) {
        return !column.equals(ID) && !column.equals(CARER);
    }

    /** The member of a guest that the column belongs to. */
    static String memberOf(String column) {
        return column.equals(NAME) || tag(column) != null ? NAME : MEMBERS.get(column).name;
    }

    /** The language tag of a name's column for this cell, else null. */
    static String languageOf(String column, String cell) {
        if (column.equals(NAME)) {
            boolean chinese = cell != null && cell.codePoints().anyMatch(Character::isIdeographic);
            return chinese ? LocalizedText.CHINESE : LocalizedText.ENGLISH;
        }
        return tag(column);
    }

    /** The exported content of the column; null for an empty cell. */
    static String shown(String column, String cell, Guest guest) {
        String language = languageOf(column, cell);
        Object content = language != null
                ? guest.name.exactly(language)
                : MEMBERS.get(column).cell.apply(guest);
        return content == null || content.toString().isBlank() ? null : content.toString();
    }

    private static String tag(String heading) {
        Matcher name = NAME_IN.matcher(heading);
        if (heading.length() > LONGEST || !name.matches() || name.group(1).length() > LONGEST_TAG) {
            return null;
        }
        return name.group(1).equalsIgnoreCase(LocalizedText.CHINESE) ? LocalizedText.CHINESE : name.group(1);
    }

    private static String key(String heading) {
        return Normalizer.normalize(heading, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    private static Column<Guest> nameIn(String tag) {
        return new Column<>(NAME + " (" + tag + ")", g -> g.name.exactly(tag));
    }

    private static Map<String, Member> members() {
        Map<String, Member> members = new LinkedHashMap<>();
        members.put(HONORIFIC, new Member("honorific", g -> g.honorific));
        members.put("salutation", new Member("salutation", g -> g.salutation));
        members.put(POSITION, new Member("position", g -> g.position));
        members.put("organisation", new Member("organisation", g -> g.organisation));
        members.put(COUNTRY, new Member("country", g -> g.country));
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

    private static Map<String, String> headings() {
        Map<String, String> headings = new HashMap<>();
        headings.put(key(ID), ID);
        MEMBERS.keySet().forEach(column -> headings.put(key(column), column));
        String english = NAME + " (" + LocalizedText.ENGLISH + ")";
        String chinese = NAME + " (" + LocalizedText.CHINESE + ")";
        also(headings, ID, "guest id");
        also(headings, NAME, "name", "full name", "guest", "guest name", "姓名", "賓客", "賓客姓名", "貴賓姓名", "名字");
        also(headings, english, "english name", "name in english", "英文姓名", "英文名", "英文名字", "外文姓名");
        also(headings, chinese, "chinese name", "name in chinese", "中文姓名", "中文名", "中文名字");
        also(headings, TITLE, "title");
        also(headings, HONORIFIC, "form of address", "稱謂", "敬稱");
        also(headings, POSITION, "job title", "job", "function", "role", "職稱", "職銜", "職務", "頭銜", "职称");
        also(headings, "organisation", "organization", "org", "company", "institution", "affiliation", "agency");
        also(headings, "organisation", "ministry", "機關", "機關名稱", "單位", "服務單位", "服務機關", "機構", "組織");
        also(headings, "organisation", "公司", "机关", "单位", "机构");
        also(headings, COUNTRY, "country code", "economy", "國家", "國別", "国家");
        also(headings, "category", "guest category", "type", "group", "類別", "分類", "賓客類別");
        also(headings, "email", "mail", "email address", "mail address", "電子郵件", "電子信箱", "電子郵件信箱", "信箱");
        also(headings, "email", "電郵", "邮箱");
        also(headings, "phone", "telephone", "tel", "mobile", "mobile phone", "phone number", "cell phone");
        also(headings, "phone", "電話", "聯絡電話", "手機", "行動電話", "电话");
        also(headings, "language", "preferred language", "語言", "使用語言", "语言");
        also(headings, DIET, "dietary requirements", "dietary needs", "dietary", "飲食", "飲食需求", "飲食習慣");
        also(headings, "diet note", "dietary notes", "飲食備註");
        also(headings, "notes", "note", "remark", "remarks", "comment", "comments", "備註", "備考", "附註", "备注");
        return Map.copyOf(headings);
    }

    private static void also(Map<String, String> headings, String column, String... said) {
        for (String heading : said) {
            headings.put(key(heading), column);
        }
    }

    private record Member(String name, Function<Guest, Object> cell) {}
}
