package dev.attache.identity.signin;

import dev.attache.platform.i18n.Language;
import io.quarkus.qute.TemplateEnum;

/** What the page says where one signs in, in English and in Chinese. */
@TemplateEnum
public enum SignInWord {
    SIGN_IN("Sign in", "登入"),
    USERNAME("Account", "帳號"),
    PASSWORD("Password", "密碼"),
    ORGANISATION("Sign in with your organisation", "以機關帳號登入"),
    WRONG("Account or password are wrong.", "帳號或密碼錯誤。"),
    LATER("Too many wrong passwords. Please try again later.", "密碼錯誤次數過多，請稍後再試。"),
    SIGNED_IN("Signed in as %s", "已登入：%s"),
    SIGN_OUT("Sign out", "登出");

    private final String english;
    private final String chinese;

    SignInWord(String english, String chinese) {
        this.english = english;
        this.chinese = chinese;
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
