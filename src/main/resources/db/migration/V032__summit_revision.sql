-- The revision of a summit: two random values, each replaced in the same commit with what it stands for. Finished answers
-- are kept under it (the response cache). plan: the summit, venues, transfers, delegates, engagements, assignments,
-- registrations; hospitality: guests, invitations, attendees, tables, messages.
create table summit_revision (
    summit_id   bigint not null,
    plan        uuid   not null default gen_random_uuid(),
    hospitality uuid   not null default gen_random_uuid(),
    constraint summit_revision_pk        primary key (summit_id),
    constraint summit_revision_summit_fk foreign key (summit_id) references summit (id) on delete cascade
);

insert into summit_revision (summit_id) select id from summit;

-- Replaces the value that an entry of the audit log stands for. Deferred to the commit: the row is locked only for that
-- moment. The lock lasts until the commit is done, so values follow each other in the order of the commits.
create function summit_is_revised() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as
$$
declare
    hospitable constant boolean := new.kind in ('GUEST', 'INVITATION', 'TABLE', 'ATTENDEE', 'MESSAGE');
    revised    constant text    := new.summit_id || case when hospitable then ' hospitality' else ' plan' end;
begin
    if current_setting('attache.revised', true) = revised then
        return null;
    end if;
    if hospitable then
        update summit_revision set hospitality = default where summit_id = new.summit_id;
    else
        update summit_revision set plan = default where summit_id = new.summit_id;
    end if;
    if not found then
        insert into summit_revision (summit_id) select id from summit where id = new.summit_id;
    end if;
    perform set_config('attache.revised', revised, true);
    return null;
end $$;

create constraint trigger history_revises_summit after insert or update on history
    deferrable initially deferred for each row when (new.summit_id is not null)
    execute function summit_is_revised();

-- As for the history: written by the trigger, as its owner.
do $$
declare
    other regrole;
begin
    for other in select distinct grantee from pg_class, aclexplode(relacl)
                 where oid = 'summit_revision'::regclass and grantee <> relowner loop
        execute format('revoke insert, update, delete, truncate on summit_revision from %s', other);
    end loop;
end $$;
