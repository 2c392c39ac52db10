-- A cancelled engagement stays, with its assignments, and takes nobody's time: its span is empty, so that it overlaps
-- nothing. The foreign key of assignment carries each cancellation and each reinstatement over.
alter table assignment drop constraint assignment_span_fk;

alter table engagement
    add column status text not null default 'SCHEDULED',
    add constraint engagement_status check (status in ('SCHEDULED', 'CANCELLED')),
    drop column span;

alter table engagement
    add column span tstzrange not null generated always as (
        case when starts_at is null or status = 'CANCELLED' then 'empty' else tstzrange(starts_at, planned_until) end) stored,
    add constraint engagement_span unique (id, span);

alter table assignment
    add constraint assignment_span_fk foreign key (engagement_id, span) references engagement (id, span) on update cascade;

create index engagement_status on engagement (summit_id, status);
