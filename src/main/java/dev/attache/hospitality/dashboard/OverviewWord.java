package dev.attache.hospitality.dashboard;

import dev.attache.platform.i18n.Language;
import io.quarkus.qute.TemplateEnum;

/** What stands around the numbers on the overview page, in English and in Chinese. */
@TemplateEnum
public enum OverviewWord {
    OVERVIEW("Overview", "概況"),
    HOUR_UNKNOWN("Hour not known yet", "時間未定"),
    SEATS("Seats", "席次"),
    HELD("%d of %d seats are held; %d are free.", "共%2$d席，已保留%1$d席，尚餘%3$d席。"),
    GUESTS("Guests", "賓客"),
    DELEGATES("Delegation", "代表團"),
    FREE("Free", "空席"),
    INVITATIONS("Invitations", "邀請"),
    BY_CATEGORY("By category", "依類別"),
    CATEGORY("Category", "類別"),
    INVITED("Invited", "已邀"),
    ACCEPTED("Accepted", "接受"),
    DECLINED("Declined", "婉謝"),
    TENTATIVE("Perhaps", "未定"),
    WAITLISTED("Waiting list", "候補"),
    DRAFT("Draft", "草稿"),
    SENT("Not answered", "未回覆"),
    ATTENDED("Attended", "出席"),
    NO_SHOW("No-show", "未到"),
    WITHDRAWN("Withdrawn", "撤回"),
    ANSWERS("Answers over time", "回覆時序"),
    DAY("Day", "日期"),
    MISSING("Who is missing", "尚待回覆"),
    REMINDED("reminded %s", "已於%s提醒"),
    NOBODY("Nobody.", "無。"),
    PARTY("party of %d", "共%d人"),
    DIETS("Diets", "飲食需求"),
    NO_CATEGORY("Without a category", "未分類"),
    DEADLINE("Answers until %s", "請於%s前回覆"),
    NONE_YET("Nothing yet.", "尚無資料。");

    private final String english;
    private final String chinese;

    OverviewWord(String english, String chinese) {
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
