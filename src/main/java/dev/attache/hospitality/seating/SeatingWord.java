package dev.attache.hospitality.seating;

import dev.attache.platform.i18n.Language;
import io.quarkus.qute.TemplateEnum;

/** What stands around the data on the pages about seats, in English and in Chinese. */
@TemplateEnum
public enum SeatingWord {
    SEATING("Seating", "座位表"),
    TAKEN("%d of %d seats taken", "已坐%d席，共%d席"),
    FREE("free", "空位"),
    UNSEATED("Not placed yet", "尚未安排座位"),
    NO_TABLES("No table is set yet.", "尚未設置桌次。"),
    NOBODY_PLACED("Nobody is placed yet.", "尚未安排任何人的座位。"),
    NO_SHOW("No-show", "未到"),

    PLACE_CARDS("Place cards", "桌牌"),
    HOW_TO_FOLD("Print, cut along the dashes, fold along the dots.", "列印後沿虛線裁切、沿點線對摺。"),

    KITCHEN("Kitchen list", "廚房用餐單"),
    MEALS("Meals", "餐點份數"),
    IN_ALL("In all", "總計"),
    NO_DIETS("No special diets.", "無特殊飲食需求。"),
    NO_MEALS("Nobody is expected yet.", "尚無出席者。"),
    SEAT("Seat", "座位"),
    NAME("Name", "姓名"),
    DIET("Diet", "飲食"),
    NOTES("Notes", "備註");

    private final String english;
    private final String chinese;

    SeatingWord(String english, String chinese) {
        this.english = english;
        this.chinese = chinese;
    }

    public String in(Language language) {
        return language == Language.CHINESE ? chinese : english;
    }

    /** The sentence with its facts. */
    public String with(Language language, Object... facts) {
        return in(language).formatted(facts);
    }
}
