create sequence assignment_seq increment by 50;

-- A delegate bound to an engagement in a duty. The span is the engagement's: the foreign key carries each change of it
-- over, so that assignment_no_clash is asked again whenever an engagement moves.
create table assignment (
    id            bigint    not null,
    version       integer   not null,
    summit_id     bigint    not null,
    delegate_id   bigint    not null,
    engagement_id bigint    not null,
    span          tstzrange not null,
    duty          text      not null,
    waiver        text,
    briefing      text,
    uid           uuid      not null,
    sequence      integer   not null,
    changed_at    timestamptz not null,
    constraint assignment_pk            primary key (id),
    constraint assignment_once          unique (engagement_id, delegate_id),
    constraint assignment_uid           unique (uid),
    constraint assignment_delegate_fk   foreign key (summit_id, delegate_id) references delegate (summit_id, id),
    constraint assignment_engagement_fk foreign key (summit_id, engagement_id) references engagement (summit_id, id),
    constraint assignment_span_fk       foreign key (engagement_id, span) references engagement (id, span) on update cascade,
    constraint assignment_duty          check (duty in ('SPEAKER', 'MODERATOR', 'PANELLIST', 'PARTICIPANT', 'NOTE_TAKER',
                                                        'INTERPRETER', 'ESCORT', 'HOST')),
    constraint assignment_waiver        check (waiver <> ''),
    constraint assignment_no_clash      exclude using gist (delegate_id with =, span with &&) where (waiver is null)
);

create index assignment_summit   on assignment (summit_id, id);
create index assignment_delegate on assignment (delegate_id);
create index assignment_duty     on assignment (summit_id, duty);

create function assignment_takes_span() returns trigger language plpgsql as $$
begin
    select span into new.span from engagement where id = new.engagement_id;
    return new;
end $$;

create trigger assignment_takes_span before insert on assignment
    for each row execute function assignment_takes_span();

-- engagement.assigned counts, engagement_quota limits: the row's lock makes both hold under any race.
create function assignment_counts() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        update engagement set assigned = assigned + 1 where id = new.engagement_id;
    else
        update engagement set assigned = assigned - 1 where id = old.engagement_id;
    end if;
    return null;
end $$;

create trigger assignment_counts after insert or delete on assignment
    for each row execute function assignment_counts();

create sequence dropped_assignment_seq increment by 50;

-- What a delegate's calendar once showed and must now show as cancelled.
create table dropped_assignment (
    id            bigint      not null,
    delegate_id   bigint      not null,
    engagement_id bigint      not null,
    uid           uuid        not null,
    sequence      integer     not null,
    title         jsonb       not null,
    starts_at     timestamptz,
    planned_until timestamptz,
    dropped_at    timestamptz not null,
    constraint dropped_assignment_pk          primary key (id),
    constraint dropped_assignment_once        unique (delegate_id, engagement_id),
    constraint dropped_assignment_delegate_fk foreign key (delegate_id) references delegate (id) on delete cascade
);
