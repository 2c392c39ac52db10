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
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Delivers the mails of the outbox by SMTP: asks for the recipient's link, makes the MIME message, sends it. */
@Singleton
class MailConsumer implements OutboxConsumer {
    @Inject
    MailConfig config;

    @Inject
    SmtpSender sender;

    @Inject
    Event<MailDue> mailDue;

    @Inject
    Event<LinkRequested> linkRequested;

    @ConfigProperty(name = "attache.public-url")
    Optional<URI> publicUrl;

    void onStart(@Observes StartupEvent start) {
        try {
            new InternetAddress(config.sender(), true);
        } catch (AddressException e) {
            throw new ConfigurationException("attache.mail.from is not a mail address: " + config.sender());
        }
    }

    @Override
    public String topic() {
        return Mail.TOPIC;
    }

    /** A mail with links that lead nowhere, or from nobody, does harm: both are required before anything leaves. */
    @Override
    public Optional<String> notReady() {
        if (config.host().isEmpty()) {
            return Optional.of("Mail is not sent: no server is configured (attache.mail.host).");
        }
        List<String> missing = missing();
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        "Mail is not sent: attache.mail.host is set, but not " + String.join(" and ", missing) + ".");
    }

    @Override
    public boolean isHalfConfigured() {
        return config.host().isPresent() && !missing().isEmpty();
    }

    private List<String> missing() {
        List<String> missing = new ArrayList<>();
        if (publicUrl.isEmpty()) {
            missing.add("attache.public-url");
        }
        if (config.from().isEmpty()) {
            missing.add("attache.mail.from");
        }
        return missing;
    }

    @Override
    public Optional<String> obsolete(OutboxMessage message, Instant now) {
        MailDue due = new MailDue((Mail) message, now);
        mailDue.fire(due);
        return Optional.ofNullable(due.reason());
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
