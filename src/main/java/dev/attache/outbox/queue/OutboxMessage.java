package dev.attache.outbox.queue;

import dev.attache.programme.summit.Summit;
import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.hibernate.query.NativeQuery;

/**
 * A message in the outbox: its topic, its subject and the state of its delivery. A topic whose messages carry more than
 * that extends it, with a table for its own columns.
 */
@Entity
@Table(name = "message")
@Inheritance(strategy = InheritanceType.JOINED)
public class OutboxMessage extends PanacheEntity {
    private static final Duration LONGEST_WAIT = Duration.ofHours(1);

    @Version
    public int version;

    @ManyToOne(fetch = FetchType.LAZY)
    public Summit summit;

    /** The name of the consumer that delivers it. */
    public String topic;

    /** The kind of its {@link Subject}, or null. */
    public String subjectKind;

    public Long subjectId;

    /** What it tells of its subject, in a word of the room that wrote it. */
    public String kind;

    @Enumerated(EnumType.STRING)
    public MessageState state;

    /** The number of attempts since it was written, or since the desk asked to send it again. */
    public int attempts;

    public Instant nextAttemptAt;

    /** Whether the consumer of its topic was not ready when it was written, and nobody has released it since. */
    public boolean beforeReady;

    /** The last failure, or the reason for which it was cancelled; it stays when a later attempt succeeds. */
    public String lastError;

    public Instant createdAt;
    public Instant sentAt;

    protected OutboxMessage() {}

    public OutboxMessage(Summit summit, String topic, Subject subject, String kind) {
        this.summit = summit;
        this.topic = topic;
        this.subjectKind = subject == null ? null : subject.kind();
        this.subjectId = subject == null ? null : subject.id();
        this.kind = kind;
    }

    /**
     * The pending and the held messages about a subject, each read again and its row locked until the transaction ends. One native
     * statement finds and locks the rows, so PostgreSQL leaves out a message that another transaction settled meanwhile.
     * A query for the entity outer-joins the tables of the topics, and Hibernate locks such rows in a second statement.
     */
    static List<OutboxMessage> waitingFor(String topic, Subject subject) {
        List<Long> ids = idsBy(
                        """
                        select id from message
                        where topic = :topic and subject_kind = :kind and subject_id = :id
                          and state in ('PENDING', 'HELD')
                        order by id for update
                        """)
                .setParameter("topic", topic)
                .setParameter("kind", subject.kind())
                .setParameter("id", subject.id())
                .getResultList();
        if (ids.isEmpty()) {
            return List.of();
        }
        List<OutboxMessage> waiting = list("id in ?1 order by id", ids);
        waiting.forEach(getEntityManager()::refresh);
        return waiting;
    }

    /** Whether a message of this kind was written about the subject. */
    public static boolean wasWritten(String topic, Subject subject, String kind) {
        return count(
                        "topic = ?1 and subjectKind = ?2 and subjectId = ?3 and kind = ?4",
                        topic,
                        subject.kind(),
                        subject.id(),
                        kind)
                > 0;
    }

    /** Whether a message about the subject was sent, or may have been: an attempt began and its result is unknown. */
    public static boolean anyMayHaveLeft(String topic, Subject subject) {
        return count(
                        "topic = ?1 and subjectKind = ?2 and subjectId = ?3"
                                + " and (state = ?4 or (state <> ?5 and attempts > 0))",
                        topic,
                        subject.kind(),
                        subject.id(),
                        MessageState.SENT,
                        MessageState.FAILED)
                > 0;
    }

    /**
     * The messages of a topic that were written before its consumer was ready and before this moment, and were never tried
     * nor released; oldest first.
     */
    static List<Long> backlog(String topic, Instant writtenBefore) {
        return find(
                        "select id from OutboxMessage where topic = ?1 and state = ?2 and beforeReady and attempts = 0"
                                + " and createdAt < ?3 order by id",
                        topic,
                        MessageState.PENDING,
                        writtenBefore)
                .project(Long.class)
                .list();
    }

    /** Lets these messages leave at once, as far as they are held or wait for their first attempt; returns their number. */
    static int release(List<Long> ids, Instant now) {
        return getEntityManager()
                .createNativeQuery(
                        """
                        update message
                        set state = 'PENDING', next_attempt_at = :now, before_ready = false, version = version + 1
                        where id in (:ids) and (state = 'HELD' or state = 'PENDING' and attempts = 0)""")
                .setParameter("now", now)
                .setParameter("ids", ids)
                .executeUpdate();
    }

    /** Cancels these messages, as far as they are held or wait for their first attempt; returns their number. */
    static int discard(List<Long> ids, String reason) {
        return getEntityManager()
                .createNativeQuery(
                        """
                        update message set state = 'CANCELLED', last_error = :reason, version = version + 1
                        where id in (:ids) and (state = 'HELD' or state = 'PENDING' and attempts = 0)""")
                .setParameter("reason", reason)
                .setParameter("ids", ids)
                .executeUpdate();
    }

    static boolean anyWaits(String topic) {
        return count("topic = ?1 and state = ?2", topic, MessageState.PENDING) > 0;
    }

    /**
     * The id of the next message of a topic, reserved for this transaction until it ends: others pass over it. A message
     * is not next while an earlier one about the same subject waits. Another transaction may have settled it just before
     * it was reserved, so look at it again.
     */
    static Optional<Long> reserveNext(String topic, Instant now) {
        return idsBy(
                        """
                        select m.id from message m join message_lock l on l.message_id = m.id
                        where m.topic = :topic and m.state = 'PENDING' and m.next_attempt_at <= :now
                          and not exists (select 1 from message earlier
                                          where earlier.topic = m.topic and earlier.subject_kind = m.subject_kind
                                            and earlier.subject_id = m.subject_id
                                            and earlier.state = 'PENDING' and earlier.turn < m.turn)
                        order by m.next_attempt_at, m.turn limit 1
                        for update of l skip locked
                        """)
                .setParameter("topic", topic)
                .setParameter("now", now)
                .getResultStream()
                .findFirst();
    }

    /** A native query for ids; with its column named, as Hibernate takes a query for a class alone for a new one each time. */
    private static NativeQuery<Long> idsBy(String sql) {
        return Panache.getSession().createNativeQuery(sql, Long.class).addScalar("id", Long.class);
    }

    /**
     * Locks its row of {@code message} until the transaction ends, and reads it again. The row of its topic's own table
     * is not locked: an erasure locks {@code message} before {@code mail}, and the opposite order is a deadlock.
     */
    void lock() {
        idsBy("select id from message where id = :id for update")
                .setParameter("id", id)
                .getSingleResult();
        getEntityManager().refresh(this);
    }

    /** Writes the message, which waits that long for its first attempt. */
    void write(Instant now, Duration wait, boolean ready) {
        state = MessageState.PENDING;
        createdAt = now;
        nextAttemptAt = now.plus(wait);
        beforeReady = !ready;
        persist();
    }

    /** The id of its subject if that is of this kind, or null. */
    public Long idOf(String kindOfSubject) {
        return kindOfSubject.equals(subjectKind) ? subjectId : null;
    }

    /** The time of the next attempt in local time; null once it does not wait. */
    public OffsetDateTime waitsUntil() {
        return state == MessageState.PENDING ? summit.local(nextAttemptAt) : null;
    }

    boolean isDue(Instant now) {
        return state == MessageState.PENDING && !nextAttemptAt.isAfter(now);
    }

    /** Counts an attempt before it is made and plans the next one (back-off), should this one not come back. */
    void begin(Instant now, Duration firstRetry) {
        attempts++;
        Duration wait = firstRetry.multipliedBy(1L << Math.min(attempts - 1, 30));
        nextAttemptAt = now.plus(wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait);
    }

    /** It has left, even if it was cancelled at that moment. */
    void sent(Instant now) {
        state = MessageState.SENT;
        sentAt = now;
    }

    /**
     * The attempt failed. The message waits for the next, unless it was refused for good or that often; a server that
     * cannot be reached is no fault of the message, which then waits as long as it takes.
     */
    void failed(DeliveryFailed failure, int mostAttempts) {
        if (state != MessageState.PENDING) {
            return;
        }
        lastError = failure.shortly();
        boolean enough = attempts >= mostAttempts && failure.reach != DeliveryFailed.Reach.SERVER;
        if (failure.reach == DeliveryFailed.Reach.FOR_GOOD || enough) {
            state = MessageState.FAILED;
        }
    }

    public boolean isHeld() {
        return state == MessageState.HELD;
    }

    /** It waits until somebody releases it. */
    void hold() {
        state = MessageState.HELD;
    }

    /** It is not to leave any more; refused once it is settled. */
    public void cancel(String reason) {
        requireNotSettled();
        state = MessageState.CANCELLED;
        lastError = reason;
    }

    /** Begins anew at once, counting from nothing; refused once it is settled. */
    void retry(Instant now) {
        requireNotSettled();
        state = MessageState.PENDING;
        attempts = 0;
        nextAttemptAt = now;
        beforeReady = false;
    }

    private void requireNotSettled() {
        if (state == MessageState.SENT || state == MessageState.CANCELLED) {
            throw new MessageSettled(this);
        }
    }

    /** The words in one line without control characters: in a header, they must not begin another. */
    public static String oneLine(String words) {
        return words == null
                ? null
                : words.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
    }
}
