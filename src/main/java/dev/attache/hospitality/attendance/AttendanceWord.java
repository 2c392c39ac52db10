package dev.attache.hospitality.attendance;

import dev.attache.platform.i18n.Language;
import io.quarkus.qute.TemplateEnum;

/** Translations of the words on the check-in page and of who an attendee is, in English and in Chinese. */
@TemplateEnum
public enum AttendanceWord {
    COMPANION_OF("Guest of %s", "%s的同伴"),
    WITH("With %s", "與%s同行"),
    DELEGATION("Delegation", "代表團"),
    CAME_UNEXPECTED("Unexpected", "臨時出席"),

    CHECK_IN("Check-in", "報到"),
    ARRIVED_OF("%d of %d arrived", "已到%d位，共%d位"),
    NO_SHOWS("No-shows: %d", "未到：%d位"),
    UNEXPECTED("Unexpected: %d", "臨時出席：%d位"),
    SEATS("Seats held: %d of %d", "已占座位：%d，共%d席"),
    SEARCH("Search by name", "依姓名搜尋"),
    FIND("Find", "搜尋"),
    SHOW_ALL("Show all", "顯示全部"),
    NOBODY_FOUND("Nobody of that name.", "查無此人。"),
    NOBODY("Nobody is expected yet.", "尚無出席者。"),
    SEAT("Seat %d", "座位%d"),
    NOT_PLACED("Not placed", "未排座位"),

    ARRIVED("Arrived", "已到"),
    ARRIVED_AT("Arrived %s", "%s已到"),
    NO_SHOW("No-show", "未到"),
    UNDO("Undo", "復原"),

    SOMEBODY_UNEXPECTED("Somebody unexpected", "臨時出席者"),
    NAME("Name", "姓名"),
    DIET("Diet", "飲食"),
    NOTE("Note for the kitchen", "給廚房的備註"),
    ADD("Add as arrived", "新增並報到"),
    NAME_NEEDED("A name of up to 200 characters is needed.", "請填寫姓名（200字以內）。"),
    DINNER_FULL("No seat is free. Mark a no-show first, or raise the capacity.", "已無空位。請先標記未到者，或提高容量。");

    private final String english;
    private final String chinese;

    AttendanceWord(String english, String chinese) {
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
