create table side_event (
    id                        bigint not null,
    organisers                jsonb  not null,
    description               jsonb,
    registration_method       text   not null,
    registration_target       text,
    registration_instructions text,
    registration_deadline     timestamptz,
    organiser_search          text   not null generated always as (fold(words(organisers, '$[*]'))) stored,
    description_search        text   not null generated always as (fold(words(description))) stored,
    constraint side_event_pk            primary key (id),
    constraint side_event_engagement_fk foreign key (id) references engagement (id),
    constraint side_event_registration  check (registration_method in ('EVENTBRITE', 'FORM', 'EMAIL', 'WEBSITE', 'UNSTATED'))
);

create index side_event_registration on side_event (registration_method);
create index side_event_organisers   on side_event using gin (organiser_search gin_trgm_ops);
create index side_event_description  on side_event using gin (description_search gin_trgm_ops);
