-- The local day of an engagement whose hour need not be known yet: a dinner is on its day before anybody knows when.
alter table engagement
    add column date date,
    add constraint engagement_date check (kind <> 'DINNER' or date is not null);

alter table dropped_assignment add column date date;

create index engagement_day on engagement (summit_id, date);

create table dinner (
    id         bigint  not null,
    capacity   integer not null,
    rsvp_by    timestamptz,
    host       text,
    dress_code text,
    greeting   jsonb,
    notes      text,
    seats_held integer not null default 0,
    constraint dinner_pk            primary key (id),
    constraint dinner_engagement_fk foreign key (id) references engagement (id),
    constraint dinner_of_size       check (capacity between 1 and 10000),
    constraint dinner_capacity      check (seats_held <= capacity)
);
