package dev.attache.delegation.itinerary;

import dev.attache.delegation.assignment.Duty;
import dev.attache.platform.i18n.Language;
import dev.attache.programme.agenda.EngagementKind;
import io.quarkus.qute.TemplateEnum;
import java.util.Locale;

/** What stands around the data on pages and in calendars, in English and in Chinese. */
@TemplateEnum
public enum Word {
    ITINERARY("Itinerary", "行程表"),
    ARRIVAL("Arrival", "抵達"),
    DEPARTURE("Departure", "離開"),
    LOCAL_TIMES("All times are local (%s).", "時間均為當地時間（%s）。"),
    NOTHING_PLANNED("Nothing is planned yet.", "尚未安排行程。"),
    HOUR_UNKNOWN("Hour not known yet", "時間未定"),
    END_ASSUMED("The programme prints no end; %d minutes are assumed.", "議程未載結束時間，暫以%d分鐘計。"),
    PLACE("Place", "地點"),
    DUTY("Duty", "任務"),
    WITH("With", "同行"),
    SPEAKERS("Speakers", "講者"),
    BRIEFING("Briefing", "說明"),
    WAIVER("Overlap accepted", "同意重疊"),
    WAY("%d min from %s", "自%2$s移動需%1$d分鐘"),
    SAME_ROOM("Same room", "同一會場"),
    LEFT("%d min left", "尚餘%d分鐘"),
    SHORT("%d min short", "時間不足%d分鐘"),

    CLASH("Overlap", "行程重疊"),
    TIGHT_TRANSFER("Tight transfer", "移動時間不足"),
    OUTSIDE_STAY("Outside the stay", "不在停留期間內"),
    TOO_MANY_IN_A_DAY("Full day", "當日行程過多"),

    SESSION("Session", "場次"),
    SIDE_EVENT("Side event", "周邊活動"),
    DINNER("Dinner", "晚宴"),

    SPEAKER("Speaker", "講者"),
    MODERATOR("Moderator", "主持人"),
    PANELLIST("Panellist", "與談人"),
    PARTICIPANT("Participant", "出席"),
    NOTE_TAKER("Note taker", "紀錄"),
    INTERPRETER("Interpreter", "口譯"),
    ESCORT("Escort", "陪同"),
    HOST("Host", "主人");

    private final String english;
    private final String chinese;

    Word(String english, String chinese) {
        this.english = english;
        this.chinese = chinese;
    }

    static Word of(Duty duty) {
        return valueOf(duty.name());
    }

    static Word of(EngagementKind kind) {
        return valueOf(kind.name());
    }

    /** The word for a warning's code, as "tight-transfer". */
    static Word ofWarning(String code) {
        return valueOf(code.replace('-', '_').toUpperCase(Locale.ROOT));
    }

    public String in(Language language) {
        return switch (language) {
            case ENGLISH -> english;
            case CHINESE -> chinese;
        };
    }

    /** The sentence with its facts. */
    public String with(Language language, Object... facts) {
        return in(language).formatted(facts);
    }
}
