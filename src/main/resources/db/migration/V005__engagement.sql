create sequence engagement_seq increment by 50;

-- Whatever takes a delegate's time. Its span is what clashes are told by: empty while the hour is not known.
create table engagement (
    id                bigint      not null,
    version           integer     not null,
    summit_id         bigint      not null,
    kind              text        not null,
    title             jsonb       not null,
    starts_at         timestamptz,
    ends_at           timestamptz,
    planned_until     timestamptz,
    span              tstzrange   not null generated always as (
                          case when starts_at is null then 'empty' else tstzrange(starts_at, planned_until) end) stored,
    venue_id          bigint,
    themes            varchar[]   not null,
    classified_by     text,
    abstract          jsonb,
    speakers          jsonb       not null,
    quota             integer,
    assigned          integer     not null default 0,
    source_annex      integer,
    source_line       integer,
    source_printed_as text,
    sequence          integer     not null,
    changed_at        timestamptz not null,
    speaker_search    text        not null generated always as (
                          fold(words(speakers, '$[*].name'))) stored,
    search            text        not null generated always as (fold(
                          words(title) || ' ' || words(abstract) || ' '
                          || words(speakers, '$[*].name') || ' '
                          || words(speakers, '$[*].affiliation'))) stored,
    sort_title        text        collate names generated always as (left(word(title, 'en'), 300)) stored,
    constraint engagement_pk        primary key (id),
    constraint engagement_summit_fk foreign key (summit_id) references summit (id),
    constraint engagement_venue_fk  foreign key (summit_id, venue_id) references venue (summit_id, id),
    constraint engagement_of_summit unique (summit_id, id),
    constraint engagement_span      unique (id, span),
    constraint engagement_kind      check (kind in ('SESSION', 'SIDE_EVENT', 'DINNER')),
    constraint engagement_ends      check (ends_at > starts_at),
    constraint engagement_planned   check ((starts_at is null and planned_until is null)
                                        or (planned_until > starts_at and planned_until = coalesce(ends_at, planned_until))),
    constraint engagement_quota     check (assigned <= quota)
);

create index engagement_start    on engagement (summit_id, starts_at, id);
create index engagement_title    on engagement (summit_id, sort_title);
create index engagement_venue    on engagement (venue_id);
create index engagement_themes   on engagement using gin (themes);
create index engagement_search   on engagement using gin (search gin_trgm_ops);
create index engagement_speakers on engagement using gin (speaker_search gin_trgm_ops);
create index engagement_open     on engagement (summit_id, starts_at) where assigned = 0;

create table session (
    id            bigint not null,
    format        text,
    series        jsonb,
    series_search text generated always as (fold(words(series))) stored,
    constraint session_pk            primary key (id),
    constraint session_engagement_fk foreign key (id) references engagement (id)
);

create index session_format on session (format);
create index session_series on session using gin (series_search gin_trgm_ops);
