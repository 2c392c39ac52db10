package dev.attache.delegation.registration;

import dev.attache.programme.sideevent.RegistrationMethod;
import java.time.Instant;

/**
 * What is stored about a registration for a side event, as a row reads it.
 *
 * @param deadline the side event's
 * @param recorded the status that the desk recorded; null without a record
 * @param dueAt the desk's own date; null where the deadline counts
 */
public record RegistrationFacts(
        RegistrationMethod method, Instant deadline, RegistrationStatus recorded, String reference, Instant dueAt) {

    /** The columns of a row, in the order of the components: side_event as {@code x}, registration as {@code r}. */
    public static final String COLUMNS =
            "x.registration_method, x.registration_deadline, r.status, r.reference, r.due_at";

    /**
     * Joins the two tables to assignment as {@code a} and engagement as {@code e}. Without a side event all is null, and
     * the record too; the case spares looking for a side event with a session's id.
     */
    public static final String JOINS =
            """
             left join side_event x on x.id = case when e.kind = 'SIDE_EVENT' then e.id end
            left join registration r on r.side_event_id = x.id and r.delegate_id = a.delegate_id
            """;
}
