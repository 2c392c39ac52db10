package dev.attache.outbox.mail;

import dev.attache.platform.http.Listing;
import dev.attache.platform.problem.NotFound;
import dev.attache.programme.summit.Summit;
import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A mail in the outbox. Its Message-ID is made once, so that a copy which is sent again after a crash is known by it.
 */
@Entity
public class Message extends PanacheEntity {
    /** Stands in a body, as text or as an address to go to, where the recipient's own link belongs. */
    public static final String LINK = "{secret-link}";

    /** What is shown in its place. */
    static final String MASKED = "https://***";

    private static final Duration LONGEST_WAIT = Duration.ofHours(1);

    @Version
    public int version;

    @ManyToOne(fetch = FetchType.LAZY)
    public Summit summit;

    /** The id of the invitation that it is about, or null. */
    public Long invitationId;

    @Enumerated(EnumType.STRING)
    public MessageKind kind;

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

    /** The Message-ID of RFC 5322, in its angle brackets. */
    public String messageId;

    @Enumerated(EnumType.STRING)
    public MessageState state;

    /** How often it was tried since it was written, or since the desk asked to send it again. */
    public int attempts;

    public Instant nextAttemptAt;

    /** What went wrong last, or why it was cancelled; it stays when a later attempt succeeds. */
    public String lastError;

    public Instant createdAt;
    public Instant sentAt;

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

    static Message of(Summit summit, long id) {
        return Message.<Message>find("summit = ?1 and id = ?2", summit, id)
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("message", id));
    }

    static Listing<Message> matching(Summit summit, MessageFilter filter) {
        return new Listing<>(Message.class, "from Message m where m.summit = :summit", Map.of("summit", summit))
                .and("m.state = :state", filter.state)
                .and("m.kind = :kind", filter.kind)
                .and("m.invitationId = :invitation", filter.invitation)
                .andHolds(filter.q, "m.search")
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

    /** Those of an invitation that wait, each locked until the transaction ends. */
    static List<Message> waitingFor(long invitation) {
        return Message.<Message>find("invitationId = ?1 and state = ?2 order by id", invitation, MessageState.PENDING)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Whether one of this kind was written for the invitation. */
    public static boolean wasWritten(long invitation, MessageKind kind) {
        return count("invitationId = ?1 and kind = ?2", invitation, kind) > 0;
    }

    /** Whether any for the invitation has left, or may have: one whose attempt began is not known to have stayed. */
    public static boolean anyMayHaveLeft(long invitation) {
        return count(
                        "invitationId = ?1 and (state = ?2 or (state <> ?3 and attempts > 0))",
                        invitation,
                        MessageState.SENT,
                        MessageState.FAILED)
                > 0;
    }

    static boolean anyWaits() {
        return count("state", MessageState.PENDING) > 0;
    }

    /**
     * The id of the message that is to leave next, reserved for this transaction until it ends: whoever else asks passes
     * over it. While an earlier one of the same invitation waits, a message is not next. Another may have settled it
     * just before it was reserved, so look at it again.
     */
    static Optional<Long> reserveNext(Instant now) {
        return getEntityManager()
                .createNativeQuery(
                        """
                        select m.id from message m join message_lock l on l.message_id = m.id
                        where m.state = 'PENDING' and m.next_attempt_at <= :now
                          and not exists (select 1 from message earlier
                                          where earlier.invitation_id = m.invitation_id
                                            and earlier.state = 'PENDING' and earlier.turn < m.turn)
                        order by m.next_attempt_at, m.turn limit 1
                        for update of l skip locked
                        """,
                        Long.class)
                .setParameter("now", now)
                .getResultStream()
                .map(Long.class::cast)
                .findFirst();
    }

    /** Reads it again as it is now, and locks it until the transaction ends. */
    void lock() {
        getEntityManager().refresh(this, LockModeType.PESSIMISTIC_WRITE);
    }

    static Message create(NewMessage body, String domain, Instant now) {
        Message message = new Message();
        message.summit = body.summit();
        message.invitationId = body.invitation();
        message.kind = body.kind();
        message.recipient = oneLine(body.recipient());
        message.recipientName = oneLine(body.recipientName());
        message.language = body.language();
        message.subject = oneLine(body.subject());
        message.text = body.text();
        message.html = body.html();
        message.calendarMethod = body.calendarMethod();
        message.calendar = body.calendar();
        message.messageId = "<" + UUID.randomUUID() + "@" + domain + ">";
        message.state = MessageState.PENDING;
        message.createdAt = now;
        message.nextAttemptAt = now;
        message.persist();
        return message;
    }

    boolean holdsLink() {
        return text.contains(LINK) || html.contains(LINK);
    }

    /** In local time; null once it does not wait. */
    OffsetDateTime waitsUntil() {
        return state == MessageState.PENDING ? summit.local(nextAttemptAt) : null;
    }

    boolean isDue(Instant now) {
        return state == MessageState.PENDING && !nextAttemptAt.isAfter(now);
    }

    /** An attempt begins: it is counted before it is made, and made again by itself should this one not come back. */
    void begin(Instant now, Duration firstRetry) {
        attempts++;
        Duration wait = firstRetry.multipliedBy(1L << Math.min(attempts - 1, 30));
        nextAttemptAt = now.plus(wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait);
    }

    /** It has left, even if somebody cancelled it at that moment. */
    void sent(Instant now) {
        state = MessageState.SENT;
        sentAt = now;
    }

    /**
     * The attempt failed. The message waits for the next, unless it was refused for good or that often; a server that
     * cannot be reached is no fault of the message, which then waits as long as it takes.
     */
    void failed(Undelivered failure, int mostAttempts) {
        if (state != MessageState.PENDING) {
            return;
        }
        lastError = failure.shortly();
        boolean enough = attempts >= mostAttempts && failure.reach != Undelivered.Reach.SERVER;
        if (failure.reach == Undelivered.Reach.FOR_GOOD || enough) {
            state = MessageState.FAILED;
        }
    }

    /** It is not to leave any more; refused once it is settled. */
    void cancel(String reason) {
        if (state == MessageState.SENT || state == MessageState.CANCELLED) {
            throw new Settled(this);
        }
        state = MessageState.CANCELLED;
        lastError = reason;
    }

    /** Begins anew at once, counting from nothing; refused once it is settled. */
    void retry(Instant now) {
        if (state == MessageState.SENT || state == MessageState.CANCELLED) {
            throw new Settled(this);
        }
        state = MessageState.PENDING;
        attempts = 0;
        nextAttemptAt = now;
    }

    /** What stands in a header must not begin another. */
    static String oneLine(String words) {
        return words == null
                ? null
                : words.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
    }
}
