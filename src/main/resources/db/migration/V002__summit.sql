create sequence summit_seq increment by 50;

create table summit (
    id                       bigint  not null,
    version                  integer not null,
    slug                     text    not null,
    name                     jsonb   not null,
    city                     text,
    country                  text,
    zone                     text    not null,
    starts_on                date    not null,
    ends_on                  date    not null,
    assumed_session_minutes  integer not null,
    default_transfer_minutes integer not null,
    max_per_day              integer not null,
    themes                   jsonb   not null,
    formats                  jsonb   not null,
    policy_areas             jsonb   not null,
    search                   text    not null generated always as (fold(slug || ' ' || words(name) || ' ' || coalesce(city, ''))) stored,
    sort_name                text    collate names generated always as (word(name, 'en')) stored,
    constraint summit_pk               primary key (id),
    constraint summit_slug             unique (slug),
    constraint summit_days             check (ends_on >= starts_on),
    constraint summit_assumed_session  check (assumed_session_minutes between 1 and 1440),
    constraint summit_default_transfer check (default_transfer_minutes between 0 and 1440),
    constraint summit_max_per_day      check (max_per_day between 1 and 100)
);

create index summit_search on summit using gin (search gin_trgm_ops);
