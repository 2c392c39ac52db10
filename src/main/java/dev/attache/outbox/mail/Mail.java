package dev.attache.outbox.mail;

import dev.attache.outbox.queue.MessageState;
import dev.attache.outbox.queue.OutboxMessage;
import dev.attache.outbox.queue.Subject;
import dev.attache.platform.http.EntityListing;
import dev.attache.platform.problem.NotFound;
import dev.attache.programme.summit.Summit;
import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A mail in the outbox. Its Message-ID is made once, so that a copy which is sent again after a crash is known by it.
 */
@Entity
public class Mail extends OutboxMessage {
    public static final String TOPIC = "mail";

    /** Stands in a body, as text or as an address to go to, where the recipient's own link belongs. */
    public static final String LINK = "{secret-link}";

    /** What is shown in its place. */
    static final String MASKED = "https://***";

    public String recipient;
    public String recipientName;
    public String language;
    public String subject;

    @Basic(fetch = FetchType.LAZY)
    public String text;

    @Basic(fetch = FetchType.LAZY)
    public String html;

    @Basic(fetch = FetchType.LAZY)
    public String calendar;

    @Enumerated(EnumType.STRING)
    public CalendarMethod calendarMethod;

    /** What the recipient knew before the change that it tells of, in words of the room that wrote it; or null. */
    public String known;

    /** The Message-ID of RFC 5322, in its angle brackets. */
    public String messageId;

    @Basic(fetch = FetchType.LAZY)
    @Column(insertable = false, updatable = false)
    String search;

    @Basic(fetch = FetchType.LAZY)
    @Column(insertable = false, updatable = false)
    String sortRecipient;

    @Basic(fetch = FetchType.LAZY)
    @Column(insertable = false, updatable = false)
    String sortName;

    @Basic(fetch = FetchType.LAZY)
    @Column(insertable = false, updatable = false)
    String sortSubject;

    protected Mail() {}

    /** As it is written to the outbox, from a sender in this domain. */
    public Mail(NewMail body, String domain) {
        super(body.summit(), TOPIC, body.about(), body.kind());
        recipient = oneLine(body.recipient());
        recipientName = oneLine(body.recipientName());
        language = body.language();
        subject = oneLine(body.subject());
        text = body.text();
        html = body.html();
        calendarMethod = body.calendarMethod();
        calendar = body.calendar();
        known = body.known();
        messageId = "<" + UUID.randomUUID() + "@" + domain + ">";
    }

    public static Mail of(Summit summit, long id) {
        return Mail.<Mail>find("summit = ?1 and id = ?2", summit, id)
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("message", id));
    }

    /** Those of a summit, narrowed by each of these that is not null. */
    public static EntityListing<Mail> matching(
            Summit summit, MessageState state, String kind, Subject about, String words) {
        return new EntityListing<>(Mail.class, "from Mail m where m.summit = :summit", Map.of("summit", summit))
                .and("m.state = :state", state)
                .and("m.kind = :kind", kind)
                .and("m.subjectId = :subjectId", about == null ? null : about.id())
                .and("m.subjectKind = :subjectKind", about == null ? null : about.kind())
                .andHolds(words, "m.search")
                .sort("createdAt", "m.createdAt")
                .sort("sentAt", "m.sentAt")
                .sort("nextAttemptAt", "m.nextAttemptAt")
                .sort("attempts", "m.attempts")
                .sort("state", "m.state")
                .sort("kind", "m.kind")
                .sort("recipient", "m.sortRecipient")
                .sort("name", "m.sortName")
                .sort("subject", "m.sortSubject")
                .order("m.createdAt, m.id");
    }

    /** The ids of the mails of a listing. */
    public static List<Long> ids(EntityListing<Mail> listing) {
        return listing.list("m.id", Long.class);
    }

    /** Takes over the recipient's present address, which may have been corrected since the mail was refused. */
    public void readdress(String address) {
        recipient = oneLine(address);
    }

    boolean holdsLink() {
        return text.contains(LINK) || html.contains(LINK);
    }

    /** The text as it is shown, with the recipient's link masked. */
    public String shownText() {
        return MimeMail.text(this, MASKED);
    }

    /** The HTML as it is shown, with the recipient's link masked. */
    public String shownHtml() {
        return MimeMail.html(this, MASKED);
    }
}
