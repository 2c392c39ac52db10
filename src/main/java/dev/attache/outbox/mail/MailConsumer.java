package dev.attache.outbox.mail;

import dev.attache.outbox.queue.DeliveryFailed;
import dev.attache.outbox.queue.DeliveryFailed.Reach;
import dev.attache.outbox.queue.MessageObsolete;
import dev.attache.outbox.queue.OutboxConsumer;
import dev.attache.outbox.queue.OutboxMessage;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;

/** Delivers the mails of the outbox by SMTP: asks for the recipient's link, makes the MIME message, sends it. */
@Singleton
class MailConsumer implements OutboxConsumer {
    @Inject
    MailConfig config;

    @Inject
    SmtpSender sender;

    @Inject
    Event<LinkRequested> linkRequested;

    void onStart(@Observes StartupEvent start) {
        try {
            new InternetAddress(config.from(), true);
        } catch (AddressException e) {
            throw new ConfigurationException("attache.mail.from is not a mail address: " + config.from());
        }
    }

    @Override
    public String topic() {
        return Mail.TOPIC;
    }

    @Override
    public Optional<String> notReady() {
        return config.host().isPresent()
                ? Optional.empty()
                : Optional.of("Mail is not sent: no server is configured (attache.mail.host).");
    }

    @Override
    public String serverAway() {
        return "The mail server " + config.host().orElseThrow() + ":" + config.effectivePort() + " cannot be used.";
    }

    @Override
    public Attempt prepare(OutboxMessage message, Instant now) throws DeliveryFailed, MessageObsolete {
        Mail mail = (Mail) message;
        String link = mail.holdsLink() ? linkFor(mail) : null;
        try {
            MimeMail mime = new MimeMail(mail, link, config, now);
            return () -> send(mime, link);
        } catch (MessagingException | IOException e) {
            throw new DeliveryFailed(Reach.FOR_GOOD, "No mail can be made of it: " + e.getMessage());
        }
    }

    private String linkFor(Mail mail) throws MessageObsolete {
        LinkRequested request = new LinkRequested(mail);
        linkRequested.fire(request);
        if (request.link() == null) {
            throw new MessageObsolete("There is no link for it any more: what it is about is gone.");
        }
        return request.link();
    }

    private void send(MimeMail mime, String link) throws DeliveryFailed {
        try {
            sender.send(mime);
        } catch (DeliveryFailed failure) {
            throw link == null ? failure : withoutLink(failure, link);
        }
    }

    /** The same failure without the link, should the server have repeated it; its end is the secret. */
    static DeliveryFailed withoutLink(DeliveryFailed failure, String link) {
        String secret = link.substring(link.lastIndexOf('/') + 1);
        return new DeliveryFailed(
                failure.reach,
                failure.getMessage().replace(link, Mail.MASKED).replace(secret.isEmpty() ? link : secret, "***"));
    }
}
