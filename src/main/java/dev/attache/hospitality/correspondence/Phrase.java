package dev.attache.hospitality.correspondence;

import dev.attache.platform.i18n.Language;

/** What a host writes around the data, in English and in Chinese. */
enum Phrase {
    SUBJECT_INVITATION("Invitation: %s", "邀請函：%s"),
    SUBJECT_REMINDER("May we remind you: %s", "敬請回覆：%s"),
    SUBJECT_ACCEPTED("We look forward to seeing you: %s", "期待您的光臨：%s"),
    SUBJECT_DECLINED("Thank you for your reply: %s", "感謝您的回覆：%s"),
    SUBJECT_TENTATIVE("Thank you for your reply: %s", "感謝您的回覆：%s"),
    SUBJECT_WAITING_LIST("On the waiting list: %s", "候補名單：%s"),
    SUBJECT_PROMOTION("There is room for you: %s", "席位確認：%s"),
    SUBJECT_WITHDRAWAL("Invitation withdrawn: %s", "取消邀請：%s"),
    SUBJECT_CHANGE("Changed: %s", "變更通知：%s"),

    DEAR("Dear %s,", "%s 鈞鑒："),

    INVITATION("We request the pleasure of your company at dinner on %s.", "謹訂於 %s 敬備晚宴，恭請光臨。"),
    INVITATION_BY("%2$s requests the pleasure of your company at dinner on %1$s.", "%2$s 謹訂於 %1$s 敬備晚宴，恭請光臨。"),
    ONE_COMPANION("You are welcome to bring a companion.", "歡迎您攜伴一位。"),
    COMPANIONS("You are welcome to bring up to %d companions.", "歡迎您攜伴，至多%d位。"),
    REMINDER(
            "May we remind you of our invitation to dinner on %s? We have not heard from you yet, and would be glad to"
                    + " know whether we may expect you.",
            "前曾邀請您出席 %s 的晚宴，尚未收到您的回覆，敬請惠予告知是否出席。"),
    REMINDER_TENTATIVE(
            "May we come back to our invitation to dinner on %s? You told us that you might be able to come, and we"
                    + " would be glad to know whether we may expect you.",
            "前曾邀請您出席 %s 的晚宴，承您告知可能出席，敬請惠予告知最後決定。"),
    ACCEPTED(
            "Thank you for accepting our invitation to dinner on %s. We look forward to welcoming you.",
            "感謝您應允出席 %s 的晚宴，期待您的光臨。"),
    DECLINED(
            "Thank you for letting us know that you cannot join us for dinner on %s. We are sorry to miss you.",
            "感謝您告知無法出席 %s 的晚宴，未能與您相聚，深感可惜。"),
    TENTATIVE(
            "Thank you for letting us know that you may be able to join us for dinner on %s. No seat is held for you"
                    + " yet; please tell us as soon as you know.",
            "感謝您告知可能出席 %s 的晚宴。目前尚未為您保留席位，行程確定後，敬請儘早告知。"),
    WAITING_LIST(
            "Thank you for accepting our invitation to dinner on %s. All seats are taken at the moment, so we have put"
                    + " you on the waiting list, and will write to you as soon as there is room.",
            "感謝您應允出席 %s 的晚宴。目前席位已滿，已將您列入候補名單；一有席位，將立即通知您。"),
    PROMOTION(
            "We are happy to tell you that there is room for you now: you are expected at our dinner on %s, and we look"
                    + " forward to welcoming you.",
            "很高興通知您，%s 的晚宴已有席位，您的出席已經確認，期待您的光臨。"),
    WITHDRAWAL(
            "To our great regret we have to withdraw our invitation to dinner on %s. Please accept our apologies.",
            "非常遺憾，我們必須取消 %s 晚宴的邀請，謹此致歉，敬請見諒。"),
    CHANGE("The arrangements for our dinner have changed. This is how they stand now.", "晚宴的安排有所變更，謹將目前的安排奉告如下。"),
    CHANGE_OPEN("We would be glad to know whether we may expect you.", "敬請惠予告知是否出席。"),
    CHANGE_ACCEPTED(
            "You have accepted, and we look forward to welcoming you; should you be unable to come now, please let us"
                    + " know.",
            "您已應允出席，我們期待您的光臨；如因此無法出席，敬請告知。"),
    CHANGE_WAITLISTED(
            "You are still on the waiting list; we will write to you as soon as there is room.",
            "您仍在候補名單上；一有席位，將立即通知您。"),

    WHEN("When", "時間"),
    HOUR_FOLLOWS("the hour will follow", "時刻另行通知"),
    WHERE("Where", "地點"),
    PLACE_FOLLOWS("the place will follow", "另行通知"),
    DRESS_CODE("Dress code", "服裝"),

    NOTED("We have noted:", "我們記錄如下："),
    PARTY("Party", "人數"),
    ONE_PERSON("1 person", "1位"),
    PERSONS("%d persons", "%d位"),
    COMPANY("With you", "同行"),
    DIET("Diet", "飲食"),

    PLEASE_REPLY("Please reply here:", "敬請由此回覆："),
    PLEASE_REPLY_BY("Please reply by %s here:", "敬請於 %s 前由此回覆："),
    REPLY("Reply to the invitation", "回覆邀請"),
    MIND_CHANGED("Should anything change, please tell us here:", "如有變動，敬請由此告知："),
    MIND_CHANGED_BY("Should anything change, please tell us by %s here:", "如有變動，敬請於 %s 前由此告知："),
    CHANGE_REPLY("See or change your reply", "查看或更改回覆"),
    REPLIES_CLOSED(
            "The time to reply online is over; should anything change, please tell us directly. Your invitation:",
            "線上回覆期限已過；如有變動，敬請直接與我們聯絡。您的邀請："),
    SEE_INVITATION("See the invitation", "查看邀請"),
    YOURS_ALONE("The link is meant for you alone; please do not pass it on.", "此連結僅供您本人使用，敬請勿轉傳。"),
    LOCAL_TIMES("All times are local (%s).", "時間均為當地時間（%s）。"),

    FAREWELL("Yours sincerely,", "敬頌 時祺"),
    SIGNED("%s", "%s 敬上"),
    SIGNED_INVITATION("%s", "%s 敬邀"),

    HOUR_UNKNOWN("The hour is not known yet and will follow.", "時刻未定，將另行通知。"),
    END_ASSUMED("The end is not known; %d minutes are assumed.", "結束時間未定，暫以%d分鐘計。"),
    REPLY_BY("Please reply by %s.", "敬請於 %s 前回覆。");

    private final String english;
    private final String chinese;

    Phrase(String english, String chinese) {
        this.english = english;
        this.chinese = chinese;
    }

    String in(Language language) {
        return language == Language.CHINESE ? chinese : english;
    }

    /** The sentence with its facts. */
    String with(Language language, Object... facts) {
        return in(language).formatted(facts);
    }
}
