-- The outbox is for more than mail. A message has a topic, whose consumer delivers it, and a subject: the kind and the id of
-- what it is about, in words of the room that writes it. The columns of a mail move to a table of their own.
create table mail (
    id              bigint      not null,
    recipient       text        not null,
    recipient_name  text,
    language        text        not null,
    subject         text        not null,
    text            text        not null,
    html            text        not null,
    calendar        text,
    calendar_method text,
    message_id      text        not null,
    search          text        not null generated always as (fold(
                        recipient || ' ' || coalesce(recipient_name, '') || ' ' || subject)) stored,
    sort_recipient  text        collate names generated always as (left(recipient, 300)) stored,
    sort_name       text        collate names generated always as (left(recipient_name, 300)) stored,
    sort_subject    text        collate names generated always as (left(subject, 300)) stored,
    constraint mail_pk         primary key (id),
    constraint mail_message_fk foreign key (id) references message (id) on delete cascade,
    constraint mail_message_id unique (message_id),
    constraint mail_calendar   check ((calendar is null) = (calendar_method is null)),
    constraint mail_method     check (calendar_method in ('REQUEST', 'CANCEL'))
);

create index mail_search on mail using gin (search gin_trgm_ops);

insert into mail (id, recipient, recipient_name, language, subject, text, html, calendar, calendar_method, message_id)
    select id, recipient, recipient_name, language, subject, text, html, calendar, calendar_method, message_id from message;

-- The moves are no changes of a message: they are not told.
drop trigger history_writes on message;

alter table message
    add column topic        text,
    add column subject_kind text;
alter table message rename column invitation_id to subject_id;

update message set topic = 'mail', subject_kind = case when subject_id is not null then 'invitation' end;

alter table message alter column topic set not null;

-- With it the columns' constraints and indexes; the kind of a message is a word of the room that writes it.
alter table message
    drop column search,
    drop column sort_recipient,
    drop column sort_name,
    drop column sort_subject,
    drop column recipient,
    drop column recipient_name,
    drop column language,
    drop column subject,
    drop column text,
    drop column html,
    drop column calendar,
    drop column calendar_method,
    drop column message_id,
    drop constraint message_kind,
    add constraint message_subject check ((subject_kind is null) = (subject_id is null)),
    add constraint message_kind    check (subject_kind is distinct from 'invitation'
                                          or kind in ('INVITATION', 'REMINDER', 'CONFIRMATION', 'WAITING_LIST', 'PROMOTION',
                                                      'WITHDRAWAL', 'CHANGE'));

drop index message_due, message_order, message_invitation;

create index message_due     on message (topic, next_attempt_at, turn) where state = 'PENDING';
create index message_order   on message (topic, subject_kind, subject_id, turn) where state = 'PENDING';
create index message_subject on message (subject_kind, subject_id);

-- The API calls the subject of a message by its kind, and invitations are all that there is so far.
call keep_history('message', 'MESSAGE', hidden => '{turn, topic, subject_kind, attempts, next_attempt_at}',
                  names => '{"subject_id": "invitation"}');
call keep_history('mail', 'MESSAGE', told => 'part', parent => 'message', parent_key => 'id',
                  hidden => '{text, html, calendar, message_id}');

create or replace function erase_messages(of_summit bigint, ids bigint[]) returns void
    language plpgsql security definer set search_path = public, pg_temp as
$$
begin
    update message m
        set last_error = null, version = version + 1,
            state = case when state = 'PENDING' then 'CANCELLED' else state end
        where summit_id = of_summit and id = any (ids)
          and (last_error is not null or state = 'PENDING'
               or exists (select from mail where mail.id = m.id and recipient <> erased()));
    update mail
        set recipient = erased(), recipient_name = null, text = erased(), html = erased(), calendar = null,
            calendar_method = null
        from message m
        where m.id = mail.id and m.summit_id = of_summit and m.id = any (ids) and mail.recipient <> erased();
    perform erase_history(of_summit, 'MESSAGE', ids, 'recipient', 'recipientName', 'lastError');
end $$;

create or replace function erase_guests(of_summit bigint, ids bigint[], moment timestamptz) returns void
    language plpgsql security definer set search_path = public, pg_temp as
$$
declare
    invitations bigint[];
begin
    -- Those that are gone too: their history is not.
    select array_agg(id) into invitations
        from (select id from invitation where summit_id = of_summit and guest_id = any (ids)
              union
              select entity_id from history
              where summit_id = of_summit and kind = 'INVITATION'
                and coalesce(nullif(changes #>> '{guest,to}', ''), changes #>> '{guest,from}')::bigint = any (ids)) known;
    update guest
        set name = erased_name(), honorific = null, position = null, email = null, phone = null, language = null,
            diet_note = null, relevance = null, notes = null, erased_at = coalesce(erased_at, moment), version = version + 1
        where summit_id = of_summit and id = any (ids);
    update invitation
        set companions = erased_companions(companions), diet_note = null, note = null, version = version + 1
        where id = any (invitations)
          and (erased_companions(companions) <> companions or diet_note is not null or note is not null);
    update rsvp
        set companions = erased_companions(companions), diet_note = null, message = null, note = null
        where invitation_id = any (invitations);
    delete from invitation_link where invitation_id = any (invitations);
    perform erase_messages(of_summit, array(
        select id from message where subject_kind = 'invitation' and subject_id = any (invitations)));
    perform erase_history(of_summit, 'GUEST', ids, 'name', 'honorific', 'position', 'email', 'phone', 'language', 'dietNote',
                          'relevance', 'notes');
    perform erase_history(of_summit, 'INVITATION', coalesce(invitations, '{}'), 'companions', 'dietNote', 'note', 'answers');
end $$;

-- A message, with the columns of its mail if it is one; its subject is called by the API's name.
create function told_message(of_id bigint) returns jsonb
    language sql stable
    return (select told(to_jsonb(m) - '{topic, subject_kind, subject_id}'::text[]
                        || coalesce(to_jsonb(l), '{}') || jsonb_build_object('invitation', m.subject_id))
                   || jsonb_build_object('history', told_history(m.summit_id, 'MESSAGE', array[m.id]))
            from message m left join mail l on l.id = m.id where m.id = of_id and m.subject_kind = 'invitation');

-- All that is held about a guest.
create or replace function told_guest(of_id bigint) returns jsonb
    language sql stable
    return (select told(to_jsonb(g)) || jsonb_build_object(
        'invitations', (select coalesce(jsonb_agg(told(to_jsonb(i)) || jsonb_build_object(
                'dinner', told_engagement(i.dinner_id),
                'answers', (select coalesce(jsonb_agg(told(to_jsonb(r)) order by r.id), '[]') from rsvp r where r.invitation_id = i.id),
                'links', (select coalesce(jsonb_agg(told(to_jsonb(l)) order by l.id), '[]')
                          from invitation_link l where l.invitation_id = i.id),
                'messages', (select coalesce(jsonb_agg(told_message(m.id) order by m.id), '[]')
                             from message m where m.subject_kind = 'invitation' and m.subject_id = i.id),
                'seats', (select coalesce(jsonb_agg(told_seat(t.id) order by t.id), '[]') from attendee t where t.invitation_id = i.id),
                'history', told_history(i.summit_id, 'INVITATION', array[i.id])) order by i.id), '[]')
            from invitation i where i.guest_id = g.id),
        'history', told_history(g.summit_id, 'GUEST', array[g.id]))
    from guest g where g.id = of_id);
