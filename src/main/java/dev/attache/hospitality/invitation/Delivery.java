package dev.attache.hospitality.invitation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The delivery of the latest mail about an invitation: no mail was written, it waits, the mail server took it, or it was
 * refused. The SQL function {@code delivery} finds it.
 */
@Schema(description = "What became of the latest mail about an invitation")
public enum Delivery {
    NONE,
    PENDING,
    SENT,
    FAILED;

    /**
     * The delivery of an invitation {@code i}, as the SQL function {@code delivery} finds it. Written out it costs a sixth
     * of the function's calls, for a filter reads it of all invitations.
     */
    static final String SQL =
            """
            coalesce((select case when m.state in ('SENT', 'FAILED') then m.state else 'PENDING' end from message m
                      where m.subject_kind = 'invitation' and m.subject_id = i.id and m.state <> 'CANCELLED'
                      order by m.turn desc limit 1), 'NONE')""";
}
