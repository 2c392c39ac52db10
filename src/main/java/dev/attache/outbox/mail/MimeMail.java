package dev.attache.outbox.mail;

import dev.attache.platform.icalendar.CalendarText;
import dev.attache.platform.problem.NotFound;
import jakarta.activation.DataHandler;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Properties;

/**
 * The MIME message that a mail program gets (RFC 5322, 2045): the same as text, as HTML and, where there is one, as a calendar
 * (RFC 6047). The calendar stands among the alternatives alone: attached as well, some programs show it twice.
 */
public class MimeMail extends MimeMessage {
    private final Mail mail;

    /** The source as it is shown, without its secret; the same from one reading to the next, and all ASCII. */
    public static String source(Mail mail, MailConfig config) {
        Instant date = mail.sentAt == null ? mail.createdAt : mail.sentAt;
        try {
            ByteArrayOutputStream source = new ByteArrayOutputStream();
            new MimeMail(mail, Mail.MASKED, config, date).writeTo(source);
            return source.toString(StandardCharsets.US_ASCII);
        } catch (MessagingException | IOException e) {
            // It is addressed to nobody.
            throw new NotFound("source of message", mail.id);
        }
    }

    /** With the recipient's link, or without one where the bodies have no place for it. */
    MimeMail(Mail mail, String link, MailConfig config, Instant date) throws MessagingException, IOException {
        super(Session.getInstance(new Properties()));
        this.mail = mail;
        setFrom(new InternetAddress(config.sender(), config.fromName(), "UTF-8"));
        setRecipient(RecipientType.TO, recipient(mail));
        setSubject(Mail.oneLine(mail.subject), "UTF-8");
        setSentDate(Date.from(date));
        setHeader("Auto-Submitted", "auto-generated");
        setContentLanguage(new String[] {mail.language});
        MimeMultipart alternatives = new Alternatives("=_" + mail.messageId.substring(1, 37));
        alternatives.addBodyPart(part(text(mail, link), "text/plain"));
        alternatives.addBodyPart(part(html(mail, link), "text/html"));
        if (mail.calendar != null) {
            alternatives.addBodyPart(part(calendar(mail, config), "text/calendar; method=" + mail.calendarMethod));
        }
        setContent(alternatives);
        saveChanges();
    }

    /** The calendar part, whose organiser is the sender, although it may have been written before one was configured. */
    private static String calendar(Mail mail, MailConfig config) {
        return CalendarText.readdressed(mail.calendar, MailConfig.NOBODY, config.sender());
    }

    static String text(Mail mail, String link) {
        return link == null ? mail.text : mail.text.replace(Mail.LINK, link);
    }

    static String html(Mail mail, String link) {
        return link == null ? mail.html : mail.html.replace(Mail.LINK, escaped(link));
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", mail.messageId);
    }

    /** An address of one person; a domain in other letters is written in those of the DNS. */
    private static InternetAddress recipient(Mail mail) throws MessagingException, IOException {
        int at = mail.recipient.lastIndexOf('@');
        String domain = mail.recipient.substring(at + 1);
        InternetAddress address = new InternetAddress();
        try {
            address.setAddress(mail.recipient.substring(0, at + 1) + IDN.toASCII(domain));
        } catch (IllegalArgumentException e) {
            throw new AddressException("Not the domain of a mail address", domain);
        }
        address.validate();
        if (!StandardCharsets.US_ASCII.newEncoder().canEncode(address.getAddress())) {
            throw new AddressException("An address in other letters than ASCII", address.getAddress());
        }
        address.setPersonal(Mail.oneLine(mail.recipientName), "UTF-8");
        return address;
    }

    private static MimeBodyPart part(String content, String type) throws MessagingException {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(bytes, type + "; charset=UTF-8")));
        return part;
    }

    private static String escaped(String link) {
        return link.replace("&", "&amp;")
                .replace("\"", "&quot;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }

    /** Parts divided by a boundary that is the same each time the mail is made. */
    private static class Alternatives extends MimeMultipart {
        Alternatives(String boundary) throws MessagingException {
            super("alternative");
            ContentType type = new ContentType(contentType);
            type.setParameter("boundary", boundary);
            contentType = type.toString();
        }
    }
}
