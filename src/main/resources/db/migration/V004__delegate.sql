create sequence delegate_seq increment by 50;

create table delegate (
    id           bigint  not null,
    version      integer not null,
    summit_id    bigint  not null,
    name         jsonb   not null,
    organisation jsonb,
    unit         jsonb,
    position     jsonb,
    precedence   integer not null,
    email        text,
    phone        text,
    languages    jsonb   not null,
    diet         text,
    arrives_at   timestamptz,
    departs_at   timestamptz,
    notes        text,
    search       text    not null generated always as (fold(
                     words(name) || ' ' || words(organisation) || ' ' || words(unit) || ' ' || words(position)
                     || ' ' || coalesce(email, ''))) stored,
    sort_name    text    collate names generated always as (word(name, 'zh-Hant')) stored,
    sort_unit    text    collate names generated always as (word(unit, 'zh-Hant')) stored,
    constraint delegate_pk         primary key (id),
    constraint delegate_summit_fk  foreign key (summit_id) references summit (id),
    constraint delegate_of_summit  unique (summit_id, id),
    constraint delegate_precedence check (precedence >= 1),
    constraint delegate_stay       check (departs_at > arrives_at)
);

create index delegate_order  on delegate (summit_id, precedence);
create index delegate_search on delegate using gin (search gin_trgm_ops);
