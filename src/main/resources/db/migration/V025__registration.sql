create sequence registration_seq increment by 50;

-- Whether a delegate is registered for a side event by its organiser's own procedure. That one is needed is not stored:
-- it follows from the assignment and the side event's registration_method. Without a due_at the side event's deadline counts.
create table registration (
    id            bigint  not null,
    version       integer not null,
    summit_id     bigint  not null,
    delegate_id   bigint  not null,
    side_event_id bigint  not null,
    status        text    not null,
    reference     text,
    note          text,
    by            text,
    due_at        timestamptz,
    constraint registration_pk            primary key (id),
    constraint registration_once          unique (side_event_id, delegate_id),
    constraint registration_delegate_fk   foreign key (summit_id, delegate_id) references delegate (summit_id, id),
    constraint registration_engagement_fk foreign key (summit_id, side_event_id) references engagement (summit_id, id),
    constraint registration_side_event_fk foreign key (side_event_id) references side_event (id),
    constraint registration_status        check (status in ('NEEDED', 'REQUESTED', 'CONFIRMED', 'WAITLISTED', 'REFUSED',
                                                            'NOT_NEEDED')),
    constraint registration_reference     check (reference <> ''),
    constraint registration_note          check (note <> '')
);

create index registration_summit   on registration (summit_id, id);
create index registration_delegate on registration (delegate_id);

call keep_history('registration', 'REGISTRATION', entity => 'delegate_id', owner => 'side_event_id');

-- As in V018, with registrations.
create or replace function erase_delegates(of_summit bigint, ids bigint[], moment timestamptz) returns void
    language plpgsql security definer set search_path = public, pg_temp as
$$
declare
    names text[];
    seats bigint[];
begin
    select array_agg(distinct fold(name)) into names
        from (select jsonb_path_query(d.name, '$.*') #>> '{}' from delegate d where summit_id = of_summit and id = any (ids)
              union all
              select jsonb_path_query(changes, '$.name.*.*') #>> '{}' from history
              where summit_id = of_summit and kind = 'DELEGATE' and entity_id = any (ids)) known(name)
        where name <> '' and name not in (select jsonb_path_query(erased_name(), '$.*') #>> '{}');
    select array_agg(t.id) into seats
        from attendee t join assignment a on a.id = t.assignment_id
        where a.summit_id = of_summit and a.delegate_id = any (ids);
    update delegate
        set name = erased_name(), position = null, email = null, phone = null, languages = '[]', diet = null, notes = null,
            erased_at = coalesce(erased_at, moment), version = version + 1
        where summit_id = of_summit and id = any (ids);
    update assignment
        set briefing = null, waiver = case when waiver is not null then erased() end, version = version + 1
        where summit_id = of_summit and delegate_id = any (ids) and (briefing is not null or waiver <> erased());
    update attendee set diet_note = null, version = version + 1 where id = any (seats) and diet_note is not null;
    update engagement
        set speakers = erased_speakers(speakers, names), version = version + 1
        where summit_id = of_summit and erased_speakers(speakers, names) <> speakers;
    update registration
        set reference = null, note = null, by = null, version = version + 1
        where summit_id = of_summit and delegate_id = any (ids)
          and (reference is not null or note is not null or by is not null);
    delete from calendar_link where delegate_id in (select id from delegate where summit_id = of_summit and id = any (ids));
    delete from dropped_assignment where delegate_id in (select id from delegate where summit_id = of_summit and id = any (ids));
    perform erase_history(of_summit, 'DELEGATE', ids, 'name', 'position', 'email', 'phone', 'languages', 'diet', 'notes');
    perform erase_history(of_summit, 'ASSIGNMENT', ids, 'briefing', 'waiver');
    perform erase_history(of_summit, 'REGISTRATION', ids, 'reference', 'note', 'by');
    perform erase_history(of_summit, 'ATTENDEE', coalesce(seats, '{}'), 'dietNote');
    perform erase_history_of_speakers(of_summit, names);
end $$;

create or replace function erase_summit(of_summit bigint, moment timestamptz) returns void
    language plpgsql security definer set search_path = public, pg_temp as
$$
begin
    perform erase_delegates(of_summit, array(
        select id from delegate where summit_id = of_summit
        union select entity_id from history where summit_id = of_summit and kind = 'DELEGATE'), moment);
    perform erase_guests(of_summit, array(
        select id from guest where summit_id = of_summit
        union select entity_id from history where summit_id = of_summit and kind = 'GUEST'), moment);
    update attendee
        set name = erased(), version = version + 1
        where name <> erased() and dinner_id in (select id from engagement where summit_id = of_summit);
    update attendee
        set diet_note = null, version = version + 1
        where diet_note is not null and dinner_id in (select id from engagement where summit_id = of_summit);
    update rsvp set recorded_by = null
        where recorded_by is not null and invitation_id in (select id from invitation where summit_id = of_summit);
    perform erase_messages(of_summit, array(select id from message where summit_id = of_summit));
    perform erase_history(of_summit, 'ASSIGNMENT', null, 'briefing', 'waiver');
    perform erase_history(of_summit, 'REGISTRATION', null, 'reference', 'note', 'by');
    perform erase_history(of_summit, 'INVITATION', null, 'companions', 'dietNote', 'note', 'answers');
    perform erase_history(of_summit, 'ATTENDEE', null, 'name', 'dietNote');
    perform erase_history(of_summit, 'MESSAGE', null, 'recipient', 'recipientName', 'lastError');
end $$;

create or replace function told_delegate(of_id bigint) returns jsonb
    language sql stable
    return (select told(to_jsonb(d)) || jsonb_build_object(
        'assignments', (select coalesce(jsonb_agg(told(to_jsonb(a)) || jsonb_build_object('engagement', told_engagement(engagement_id))
                                                  order by a.id), '[]')
                        from assignment a where a.delegate_id = d.id),
        'registrations', (select coalesce(jsonb_agg(told(to_jsonb(r)) || jsonb_build_object(
                                                        'sideEvent', told_engagement(side_event_id)) order by r.id), '[]')
                          from registration r where r.delegate_id = d.id),
        'droppedAssignments', (select coalesce(jsonb_agg(told(to_jsonb(x)) order by x.id), '[]')
                               from dropped_assignment x where x.delegate_id = d.id),
        'calendarLinks', (select coalesce(jsonb_agg(told(to_jsonb(l))), '[]') from calendar_link l where l.delegate_id = d.id),
        'seats', (select coalesce(jsonb_agg(told_seat(t.id) order by t.id), '[]')
                  from attendee t join assignment a on a.id = t.assignment_id where a.delegate_id = d.id),
        'speaksAt', (select coalesce(jsonb_agg(speaker || jsonb_build_object('engagement', told_engagement(e.id)) order by e.id), '[]')
                     from engagement e, jsonb_array_elements(e.speakers) speaker
                     where e.summit_id = d.summit_id
                       and fold(speaker ->> 'name') in (select fold(n #>> '{}') from jsonb_path_query(d.name, '$.*') n)),
        'looksAfterGuests', (select coalesce(jsonb_agg(g.id order by g.id), '[]') from guest g where g.looked_after_by_id = d.id),
        'history', told_history(d.summit_id, 'DELEGATE', array[d.id]),
        'historyOfAssignments', told_history(d.summit_id, 'ASSIGNMENT', array[d.id]),
        'historyOfRegistrations', told_history(d.summit_id, 'REGISTRATION', array[d.id]))
    from delegate d where d.id = of_id);
