create sequence invitation_seq increment by 50;

-- A guest bound to a dinner. The party size is what the guest asked for; seats are held by rows of attendee.
create table invitation (
    id             bigint  not null,
    version        integer not null,
    summit_id      bigint  not null,
    dinner_id      bigint  not null,
    guest_id       bigint  not null,
    status         text    not null,
    max_party_size integer not null,
    party_size     integer,
    companions     jsonb   not null,
    diet           varchar[],
    diet_note      text,
    channel        text,
    responded_at   timestamptz,
    waitlist_no    integer,
    passed_over    integer not null,
    sent_at        timestamptz,
    reminded_at    timestamptz,
    note           text,
    uid            uuid    not null,
    sequence       integer not null,
    constraint invitation_pk        primary key (id),
    constraint invitation_uid       unique (uid),
    constraint invitation_of_dinner unique (dinner_id, id),
    constraint invitation_dinner_fk foreign key (dinner_id) references dinner (id),
    constraint invitation_summit_fk foreign key (summit_id, dinner_id) references engagement (summit_id, id),
    constraint invitation_guest_fk  foreign key (summit_id, guest_id) references guest (summit_id, id),
    constraint invitation_status    check (status in ('DRAFT', 'SENT', 'ACCEPTED', 'DECLINED', 'TENTATIVE', 'WAITLISTED',
                                                      'ATTENDED', 'NO_SHOW', 'WITHDRAWN')),
    constraint invitation_party     check (party_size between 1 and max_party_size and max_party_size <= 20),
    constraint invitation_seated    check (party_size is not null
                                           or status not in ('ACCEPTED', 'WAITLISTED', 'ATTENDED', 'NO_SHOW')),
    constraint invitation_waiting   check ((status = 'WAITLISTED') = (waitlist_no is not null)),
    constraint invitation_waitlist  unique (dinner_id, waitlist_no),
    constraint invitation_channel   check (channel in ('LINK', 'EMAIL', 'PHONE', 'LETTER', 'IN_PERSON', 'CALENDAR'))
);

-- Nobody is invited twice; who was withdrawn may be invited anew.
create unique index invitation_once on invitation (dinner_id, guest_id) where status <> 'WITHDRAWN';
create index invitation_by_status on invitation (dinner_id, status);
create index invitation_guest on invitation (guest_id);

create sequence rsvp_seq increment by 50;

-- Every answer, as it was given; the latest counts.
create table rsvp (
    id            bigint      not null,
    invitation_id bigint      not null,
    answer        text        not null,
    outcome       text        not null,
    party_size    integer,
    companions    jsonb       not null,
    diet          varchar[],
    diet_note     text,
    message       text,
    channel       text,
    note          text,
    recorded_by   text,
    stamped_at    timestamptz,
    answered_at   timestamptz not null,
    constraint rsvp_pk            primary key (id),
    constraint rsvp_invitation_fk foreign key (invitation_id) references invitation (id) on delete cascade,
    constraint rsvp_answer        check (answer in ('ACCEPTED', 'DECLINED', 'TENTATIVE'))
);

create index rsvp_invitation on rsvp (invitation_id, answered_at);

create sequence invitation_link_seq increment by 50;

-- The secret addresses that lead to an invitation: only the hash of each secret is kept.
create table invitation_link (
    id            bigint      not null,
    invitation_id bigint      not null,
    secret_hash   bytea       not null,
    created_at    timestamptz not null,
    constraint invitation_link_pk            primary key (id),
    constraint invitation_link_secret        unique (secret_hash),
    constraint invitation_link_invitation_fk foreign key (invitation_id) references invitation (id) on delete cascade
);

create index invitation_link_invitation on invitation_link (invitation_id);
