package dev.attache.outbox.mail;

import dev.attache.outbox.queue.DeliveryFailed;
import dev.attache.outbox.queue.DeliveryFailed.Reach;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import java.util.Properties;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/** Hands mails to the configured server (RFC 5321), a connection for each. */
@Singleton
class SmtpSender {
    /** The server closes the connection: what comes next will not be taken either (RFC 5321, 4.2.1). */
    private static final int CLOSING = 421;

    @Inject
    MailConfig config;

    void send(MimeMail mail) throws DeliveryFailed {
        Session session = Session.getInstance(properties());
        String protocol = config.security() == MailConfig.Security.TLS ? "smtps" : "smtp";
        SMTPTransport transport = transport(session, protocol);
        try {
            connect(transport);
            transport.sendMessage(mail, mail.getAllRecipients());
        } catch (MessagingException e) {
            throw undelivered(e);
        } finally {
            close(transport);
        }
    }

    private SMTPTransport transport(Session session, String protocol) {
        URLName url = new URLName(protocol, null, -1, null, null, null);
        return protocol.equals("smtps")
                ? new org.eclipse.angus.mail.smtp.SMTPSSLTransport(session, url)
                : new SMTPTransport(session, url);
    }

    private void connect(SMTPTransport transport) throws DeliveryFailed {
        try {
            transport.connect(
                    config.host().orElseThrow(),
                    config.effectivePort(),
                    config.username().orElse(null),
                    config.password().orElse(null));
        } catch (MessagingException e) {
            throw new DeliveryFailed(Reach.SERVER, "The mail server cannot be used: " + e.getMessage());
        }
    }

    /** The refused SMTP command tells whether the sender, the recipient or the content was refused. */
    private static DeliveryFailed undelivered(MessagingException failure) {
        for (Exception e = failure; e instanceof MessagingException m; e = m.getNextException()) {
            if (e instanceof SMTPAddressFailedException refused) {
                return undelivered(refused.getReturnCode(), refused);
            }
            if (e instanceof SMTPSendFailedException refused) {
                boolean ofSender = refused.getCommand().startsWith("MAIL");
                return ofSender
                        ? new DeliveryFailed(Reach.SERVER, refused.getMessage())
                        : undelivered(refused.getReturnCode(), refused);
            }
        }
        return new DeliveryFailed(Reach.SERVER, "The mail server is gone: " + failure.getMessage());
    }

    /** By the code of the answer; less than 0 where there was none. */
    private static DeliveryFailed undelivered(int code, MessagingException refused) {
        if (code < 0) {
            return new DeliveryFailed(Reach.SERVER, "The mail server is gone: " + refused.getMessage());
        }
        Reach reach = code == CLOSING ? Reach.SERVER : code >= 500 ? Reach.FOR_GOOD : Reach.FOR_NOW;
        return new DeliveryFailed(reach, refused.getMessage());
    }

    private Properties properties() {
        String timeout = String.valueOf(config.timeout().toMillis());
        Properties properties = new Properties();
        for (String protocol : new String[] {"smtp", "smtps"}) {
            String mail = "mail." + protocol + ".";
            properties.put(mail + "connectiontimeout", timeout);
            properties.put(mail + "timeout", timeout);
            properties.put(mail + "writetimeout", timeout);
            properties.put(mail + "auth", String.valueOf(config.username().isPresent()));
            properties.put(mail + "ssl.checkserveridentity", "true");
            properties.put(mail + "starttls.enable", String.valueOf(starttls()));
            properties.put(mail + "starttls.required", String.valueOf(starttls()));
            // Where bounces go.
            properties.put(mail + "from", config.sender());
            properties.put(mail + "quitwait", "false");
        }
        return properties;
    }

    private boolean starttls() {
        return config.security() == MailConfig.Security.STARTTLS;
    }

    /** A failed QUIT does not change the result. */
    private static void close(SMTPTransport transport) {
        try {
            transport.close();
        } catch (MessagingException e) {
            return;
        }
    }
}
