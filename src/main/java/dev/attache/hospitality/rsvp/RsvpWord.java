package dev.attache.hospitality.rsvp;

import dev.attache.hospitality.invitation.Answer;
import dev.attache.hospitality.invitation.InvitationStatus;
import dev.attache.platform.i18n.Language;
import io.quarkus.qute.TemplateEnum;

/** What stands around the data on a guest's page, in English and in Chinese. */
@TemplateEnum
public enum RsvpWord {
    INVITATION("Invitation", "邀請函"),
    LANGUAGE("Language", "語言"),
    HOST("Host", "主人"),
    DATE("Date", "日期"),
    TIME("Time", "時間"),
    PLACE("Place", "地點"),
    DRESS_CODE("Dress code", "服裝"),
    TO_FOLLOW("to follow", "另行通知"),
    ANSWER_BY("Answer by", "回覆期限"),
    LOCAL_TIMES("Times are local (%s).", "時間均為當地時間（%s）。"),
    ONLY_FOR_YOU("This page is meant for you alone. Please do not pass its address on.", "本頁僅供您本人使用，請勿轉傳網址。"),

    YOUR_ANSWER("Your answer", "您的回覆"),
    NOTED("Noted on %s.", "回覆時間：%s。"),
    ACCEPTED_ALONE("You have accepted. We look forward to seeing you.", "您已回覆出席，期待與您相見。"),
    ACCEPTED("You have accepted, for %d people. We look forward to seeing you.", "您已回覆出席，共%d位，期待與您相見。"),
    WAITLISTED_ALONE(
            "You are on the waiting list; we will write to you as soon as a seat is free.", "您已列入候補名單，一有空位我們將立即通知您。"),
    WAITLISTED(
            "You are on the waiting list, for %d people; we will write to you as soon as seats are free.",
            "您已列入候補名單，共%d位，一有空位我們將立即通知您。"),
    DECLINED("You have declined. We are sorry that you cannot come.", "您已回覆不克出席，甚感遺憾。"),
    TENTATIVE("You have answered “perhaps”. Please tell us as soon as you know.", "您已回覆「尚未確定」，確定後敬請告知。"),
    ATTENDED("Thank you for having been our guest.", "感謝您的蒞臨。"),
    OVER("The dinner is over.", "本次晚宴已結束。"),
    COMPANIONS_NOTED("With you", "同行貴賓"),
    DIET_NOTED("Diet", "飲食需求"),

    WILL_YOU_COME("Will you come?", "您是否出席？"),
    YES("Yes, gladly", "樂意出席"),
    NO("Sorry, no", "不克出席"),
    PERHAPS("Perhaps", "尚未確定"),
    PARTY("How many will come?", "出席人數"),
    PARTY_HINT("You included, %d at most.", "包含您本人，至多%d位。"),
    COMPANIONS("Who comes with you?", "同行貴賓"),
    COMPANIONS_HINT("As far as you know it already; you can add names later.", "如尚未確定，可稍後再填。"),
    COMPANION("Name of companion %d", "第%d位同行貴賓姓名"),
    COMPANION_ALONE("Name of your companion", "同行貴賓姓名"),
    COMPANION_DIET("What they eat", "飲食需求"),
    YOUR_DIET("What do you eat?", "您的飲食需求"),
    YOUR_DIET_HINT("Mark what the kitchen should know.", "請勾選廚房應注意的事項。"),
    DIET_NOTE("Anything else for the kitchen", "其他飲食注意事項"),
    MESSAGE("A message to your host", "給主人的留言"),
    OPTIONAL("optional", "選填"),
    SEND("Send my answer", "送出回覆"),
    CHANGE("Change my answer", "更改回覆"),
    UNTIL("You can change your answer until %s.", "%s前您可隨時更改回覆。"),
    ANY_TIME("You can change your answer at any time.", "您可隨時更改回覆。"),
    CLOSED(
            "Answers were taken until %s. If something has changed, please tell your host directly.",
            "回覆期限已於%s截止。如有變更，請直接與主人聯繫。"),

    FAULTY("Your answer was not taken yet", "您的回覆尚未送出"),
    ERROR("Error", "錯誤"),
    CHOOSE_ANSWER("Please choose one of the three answers.", "請選擇一項回覆。"),
    CHOOSE_PARTY("Please choose how many will come, %d at most.", "請選擇出席人數，至多%d位。"),
    PARTY_TOO_SMALL("You have named %d companions: please choose %d people or more.", "您已填寫%d位同行貴賓，請選擇%d位以上。"),
    PARTY_TOO_SMALL_FOR_ONE("You have named a companion: please choose 2 people or more.", "您已填寫同行貴賓，請選擇2位以上。"),
    COMPANION_WITHOUT_NAME("Please give the companion’s name, or unmark the diet.", "請填寫同行貴賓姓名，或取消勾選飲食需求。"),
    TOO_LONG("Please shorten this to %d characters.", "請縮短至%d字以內。"),
    UNKNOWN_DIET("Please mark the diet anew.", "請重新勾選飲食需求。"),
    NO_MORE_SEATS(
            "We are sorry: there are no seats for a larger party. You keep the seats that you hold.",
            "很抱歉，座位不足，無法增加人數；您原有的座位仍為您保留。"),
    TOO_MANY_ANSWERS("You have changed your answer many times. Please try again in an hour.", "您已多次更改回覆，請於一小時後再試。"),
    NOT_TAKEN("Your answer could not be taken. Please look through it and send it again.", "無法接受您的回覆，請檢查後再次送出。"),

    DEAD_LINK("This link is no longer valid", "此連結已失效"),
    ASK_FOR_A_NEW_ONE("Please ask your host for a new one.", "請向主人索取新的連結。"),
    TOO_MANY("Too many attempts", "嘗試次數過多"),
    TRY_LATER("Please try again later.", "請稍後再試。"),
    FROM_ELSEWHERE("This did not come from your page", "並非由您的頁面送出"),
    OPEN_YOUR_LINK("Please open the link in your invitation and answer there.", "請開啟邀請函中的連結並於該頁回覆。"),
    WENT_WRONG("This did not work", "無法處理"),
    TRY_AGAIN("Please open the link in your invitation again, or ask your host.", "請重新開啟邀請函中的連結，或與主人聯繫。");

    private final String english;
    private final String chinese;

    RsvpWord(String english, String chinese) {
        this.english = english;
        this.chinese = chinese;
    }

    static RsvpWord of(Answer answer) {
        return switch (answer) {
            case ACCEPTED -> YES;
            case DECLINED -> NO;
            case TENTATIVE -> PERHAPS;
        };
    }

    /** What is said of an invitation in this state that so many want to come by; null before an answer. */
    static RsvpWord of(InvitationStatus status, int party) {
        return switch (status) {
            case ACCEPTED -> party == 1 ? ACCEPTED_ALONE : ACCEPTED;
            case WAITLISTED -> party == 1 ? WAITLISTED_ALONE : WAITLISTED;
            case DECLINED -> DECLINED;
            case TENTATIVE -> TENTATIVE;
            case ATTENDED -> ATTENDED;
            case NO_SHOW -> OVER;
            case DRAFT, SENT, WITHDRAWN -> null;
        };
    }

    public String in(Language language) {
        return language == Language.CHINESE ? chinese : english;
    }

    /** The sentence with its facts. */
    public String with(Language language, Object... facts) {
        return in(language).formatted(facts);
    }
}
