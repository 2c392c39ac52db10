-- The delivery of an invitation is the state of the latest mail about it that was not cancelled; a later success clears an
-- earlier failure.
create function latest_message(of_invitation bigint) returns bigint language sql stable
    return (select id from message
            where subject_kind = 'invitation' and subject_id = of_invitation and state <> 'CANCELLED'
            order by turn desc limit 1);

create function delivery(of_invitation bigint) returns text language sql stable
    return coalesce((select case when state in ('SENT', 'FAILED') then state else 'PENDING' end
                     from message where id = latest_message(of_invitation)), 'NONE');

drop index message_subject;
create index message_subject on message (subject_kind, subject_id, turn);
