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
 * A page that asks nothing of the network and runs nothing: its one style stands in it, as {@code
 * <style>{style.raw}</style>}, and is told to the browser by its hash (Content Security Policy).
 */
public class Page {
    public static final String MEDIA_TYPE = "text/html";
    private static final String COMMON = "Page/common.css";

    private Page() {}

    /** The answer with a page that sends nothing. */
    public static RestResponse.ResponseBuilder<String> of(String html, String style) {
        return answer(html, style, "'none'");
    }

    /** The answer with a page whose forms are sent to this program. */
    public static RestResponse.ResponseBuilder<String> withForm(String html, String style) {
        return answer(html, style, "'self'");
    }

    /** What all pages look like, and what a page adds to it: a resource under templates, as "XPages/x.css". */
    public static String style(String own) {
        return resource(COMMON) + resource(own);
    }

    /** As the inside of a CSS string: whatever could end it, or the style, is told by its number. */
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

    /** The page's own style, told by its hash, and nothing else at all. */
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
