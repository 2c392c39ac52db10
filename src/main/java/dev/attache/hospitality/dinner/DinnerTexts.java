package dev.attache.hospitality.dinner;

import dev.attache.platform.i18n.LocalizedText;

/** The texts of a dinner that its guests read. */
public record DinnerTexts(LocalizedText title, LocalizedText host, LocalizedText dressCode, LocalizedText greeting) {
    /** The columns of a row, in the order of the components, of the tables engagement as {@code e} and dinner as {@code d}. */
    public static final String COLUMNS = "e.title, d.host, d.dress_code, d.greeting";

    public static DinnerTexts of(Dinner d) {
        return new DinnerTexts(d.title, d.host, d.dressCode, d.greeting);
    }
}
