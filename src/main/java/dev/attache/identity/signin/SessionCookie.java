package dev.attache.identity.signin;

import dev.attache.identity.account.BrowserSession;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.core.NewCookie;

/** The session cookie of a signed-in browser: HttpOnly, Secure where there is TLS, and SameSite. */
class SessionCookie {
    private static final String NAME = "attache-sign-in";

    private SessionCookie() {}

    static NewCookie of(String secret, boolean secure) {
        return cookie(secret, secure)
                .maxAge((int) BrowserSession.LASTS.toSeconds())
                .build();
    }

    static NewCookie gone(boolean secure) {
        return cookie("", secure).maxAge(0).build();
    }

    /** The secret that the request's cookie holds, or null. */
    static String secret(HttpServerRequest request) {
        Cookie cookie = request.getCookie(NAME);
        return cookie == null ? null : cookie.getValue();
    }

    private static NewCookie.Builder cookie(String value, boolean secure) {
        return new NewCookie.Builder(NAME)
                .value(value)
                .path("/")
                .httpOnly(true)
                .secure(secure)
                .sameSite(NewCookie.SameSite.LAX);
    }
}
