package dev.attache.platform.html;

import dev.attache.platform.http.Document;
import dev.attache.platform.secret.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * An HTML page without scripts and external resources: its one style stands inline, as {@code
 * <style>{style.raw}</style>}, and is permitted by its hash (Content-Security-Policy).
 */
public class Page {
    public static final String MEDIA_TYPE = "text/html";
    private static final String COMMON = "Page/common.css";

    private Page() {}

    /** The response with a page without forms. */
    public static RestResponse.ResponseBuilder<String> of(String html, String style) {
        return answer(html, style, "'none'");
    }

    /** The response with a page whose forms are sent to this program. */
    public static RestResponse.ResponseBuilder<String> withForm(String html, String style) {
        return answer(html, style, "'self'");
    }

    /** The shared style with a page's own one: a resource under templates, as "XPages/x.css". */
    public static String style(String own) {
        return resource(COMMON) + resource(own);
    }

    /** A text as a CSS string: characters that could end the string or the style are escaped by number. */
    public static String quoted(String text) {
        return text.codePoints()
                .mapToObj(c -> Character.isLetterOrDigit(c) ? Character.toString(c) : "\\%x ".formatted(c))
                .collect(Collectors.joining());
    }

    private static RestResponse.ResponseBuilder<String> answer(String html, String style, String formAction) {
        return new Document(MEDIA_TYPE, html)
                .answer()
                .header("Content-Security-Policy", policy(style, formAction))
                .header("X-Content-Type-Options", "nosniff");
    }

    /** The Content-Security-Policy: the inline style by its hash, and nothing else. */
    private static String policy(String style, String formAction) {
        byte[] hash = Sha256.of(style.getBytes(StandardCharsets.UTF_8));
        return "default-src 'none'; style-src 'sha256-" + Base64.getEncoder().encodeToString(hash)
                + "'; base-uri 'none'; form-action " + formAction + "; frame-ancestors 'none'";
    }

    private static String resource(String name) {
        try (InputStream css = Page.class.getResourceAsStream("/templates/" + name)) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
