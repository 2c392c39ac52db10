-- A message that was written while its topic could not be delivered at all, such as a mail before a mail server was
-- configured, is held when it can, unless it is young: the desk releases or discards it.
alter table message
    add column before_ready boolean not null default false,
    drop constraint message_state,
    add constraint message_state check (state in ('PENDING', 'HELD', 'SENT', 'FAILED', 'CANCELLED'));

-- That is no change of a message: it is not told.
drop trigger history_writes on message;

update message set before_ready = true where state = 'PENDING' and attempts = 0;

-- What the recipient knew before the change that the mail tells of: a change that is taken back in time is not told.
alter table mail add column known text;

-- The API calls the subject of a message by its kind, and invitations are all that there is so far.
call keep_history('message', 'MESSAGE', hidden => '{turn, topic, subject_kind, attempts, next_attempt_at, before_ready}',
                  names => '{"subject_id": "invitation"}');
call keep_history('mail', 'MESSAGE', told => 'part', parent => 'message', parent_key => 'id',
                  hidden => '{text, html, calendar, message_id, known}');

create or replace function erase_messages(of_summit bigint, ids bigint[]) returns void
    language plpgsql security definer set search_path = public, pg_temp as
$$
begin
    update message m
        set last_error = null, version = version + 1,
            state = case when state in ('PENDING', 'HELD') then 'CANCELLED' else state end
        where summit_id = of_summit and id = any (ids)
          and (last_error is not null or state in ('PENDING', 'HELD')
               or exists (select from mail where mail.id = m.id and recipient <> erased()));
    update mail
        set recipient = erased(), recipient_name = null, text = erased(), html = erased(), calendar = null,
            calendar_method = null
        from message m
        where m.id = mail.id and m.summit_id = of_summit and m.id = any (ids) and mail.recipient <> erased();
    perform erase_history(of_summit, 'MESSAGE', ids, 'recipient', 'recipientName', 'lastError');
end $$;
