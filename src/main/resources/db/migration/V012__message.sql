create sequence message_seq increment by 50;

-- The outbox: a mail is written here with the change that it tells of, and leaves after the commit. A body holds no
-- secret: where the recipient's link belongs stands a marker. Messages of one invitation leave in the order of their turn.
create table message (
    id              bigint      not null,
    version         integer     not null,
    turn            bigint      not null generated always as identity,
    summit_id       bigint      not null,
    invitation_id   bigint,
    kind            text        not null,
    recipient       text        not null,
    recipient_name  text,
    language        text        not null,
    subject         text        not null,
    text            text        not null,
    html            text        not null,
    calendar        text,
    calendar_method text,
    message_id      text        not null,
    state           text        not null,
    attempts        integer     not null,
    next_attempt_at timestamptz not null,
    last_error      text,
    created_at      timestamptz not null,
    sent_at         timestamptz,
    search          text        not null generated always as (fold(
                        recipient || ' ' || coalesce(recipient_name, '') || ' ' || subject)) stored,
    sort_recipient  text        collate names generated always as (left(recipient, 300)) stored,
    sort_name       text        collate names generated always as (left(recipient_name, 300)) stored,
    sort_subject    text        collate names generated always as (left(subject, 300)) stored,
    constraint message_pk         primary key (id),
    constraint message_summit_fk  foreign key (summit_id) references summit (id),
    constraint message_message_id unique (message_id),
    constraint message_kind       check (kind in ('INVITATION', 'REMINDER', 'CONFIRMATION', 'WAITING_LIST', 'PROMOTION',
                                                  'WITHDRAWAL', 'CHANGE')),
    constraint message_state      check (state in ('PENDING', 'SENT', 'FAILED', 'CANCELLED')),
    constraint message_sent       check ((state = 'SENT') = (sent_at is not null)),
    constraint message_attempts   check (attempts >= 0),
    constraint message_calendar   check ((calendar is null) = (calendar_method is null)),
    constraint message_method     check (calendar_method in ('REQUEST', 'CANCEL'))
);

create index message_due        on message (next_attempt_at, turn) where state = 'PENDING';
create index message_order      on message (invitation_id, turn) where state = 'PENDING';
create index message_created    on message (summit_id, created_at, id);
create index message_state      on message (summit_id, state);
create index message_kind       on message (summit_id, kind);
create index message_invitation on message (invitation_id);
create index message_search     on message using gin (search gin_trgm_ops);

-- Who holds the lock of this row is sending the message. It is not the message's own row, so that nobody who cancels a
-- message or reads it waits for a mail server.
create table message_lock (
    message_id bigint not null,
    constraint message_lock_pk         primary key (message_id),
    constraint message_lock_message_fk foreign key (message_id) references message (id) on delete cascade
);

create function message_gets_lock() returns trigger language plpgsql as $$
begin
    insert into message_lock values (new.id);
    return null;
end $$;

create trigger message_gets_lock after insert on message
    for each row execute function message_gets_lock();
