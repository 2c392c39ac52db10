package dev.attache.hospitality.correspondence;

import dev.attache.TestMail;
import dev.attache.platform.icalendar.ParsedCalendar;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A letter as it has arrived; the calendar is null where there is none. */
record Received(String subject, String language, String text, String html, String method, String calendar) {
    private static final Pattern LINK = Pattern.compile("http://\\S+/rsvp/([\\w-]{32})");

    /** The first that this address got. */
    static Received by(String address) {
        return by(address, 1);
    }

    /** The n-th that this address got. */
    static Received by(String address, int n) {
        return of(TestMail.to(address, n).get(n - 1));
    }

    private static Received of(MimeMessage mail) {
        try {
            MimeMultipart parts = (MimeMultipart) mail.getContent();
            BodyPart calendar = parts.getCount() < 3 ? null : parts.getBodyPart(2);
            return new Received(
                    mail.getSubject(),
                    mail.getHeader("Content-Language")[0],
                    words(parts.getBodyPart(0)).replace("\r\n", "\n"),
                    words(parts.getBodyPart(1)).replace("\r\n", "\n"),
                    calendar == null ? null : new ContentType(calendar.getContentType()).getParameter("method"),
                    calendar == null ? null : words(calendar));
        } catch (MessagingException | IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String words(BodyPart part) throws MessagingException, IOException {
        return new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    /** What the letter's link ends in. */
    String secret() {
        Matcher link = LINK.matcher(text);
        if (!link.find()) {
            throw new AssertionError("No link in " + text);
        }
        return link.group(1);
    }

    /** The lines of the calendar as they were before they were folded. */
    List<String> lines() {
        return calendar.replace("\r\n ", "").lines().toList();
    }

    ParsedCalendar parsed() {
        return ParsedCalendar.of(calendar);
    }
}
