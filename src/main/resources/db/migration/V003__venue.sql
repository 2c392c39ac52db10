create sequence venue_seq increment by 50;

create table venue (
    id         bigint  not null,
    version    integer not null,
    summit_id  bigint  not null,
    place      text    not null,
    room       text,
    address    text,
    printed_as jsonb   not null,
    search     text    not null generated always as (fold(place || ' ' || coalesce(room, '') || ' ' || coalesce(address, '') || ' ' || words(printed_as, '$[*]'))) stored,
    sort_place text    collate names generated always as (place) stored,
    sort_room  text    collate names generated always as (room) stored,
    constraint venue_pk        primary key (id),
    constraint venue_summit_fk foreign key (summit_id) references summit (id),
    constraint venue_of_summit unique (summit_id, id)
);

create unique index venue_once on venue (summit_id, place, coalesce(room, ''));
create index venue_search on venue using gin (search gin_trgm_ops);

create sequence transfer_seq increment by 50;

-- The minutes between two places, the same there and back; the smaller name stands first.
create table transfer (
    id         bigint  not null,
    version    integer not null,
    summit_id  bigint  not null,
    from_place text    not null,
    to_place   text    not null,
    minutes    integer not null,
    constraint transfer_pk        primary key (id),
    constraint transfer_summit_fk foreign key (summit_id) references summit (id),
    constraint transfer_once      unique (summit_id, from_place, to_place),
    constraint transfer_order     check (from_place collate "C" < to_place collate "C"),
    constraint transfer_minutes   check (minutes between 0 and 1440)
);
