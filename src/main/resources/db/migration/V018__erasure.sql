-- What is held about one person, told whole and erased for good: names, contact data and free text about the person go,
-- from the history and the outbox too; what is counted (categories, diets, parties, seats, who was where) stays.
alter table delegate add column erased_at timestamptz;
alter table guest add column erased_at timestamptz;

alter table summit
    add column personal_data_announced_at timestamptz,
    add column personal_data_erased_on    date,
    add column personal_data_erased_at    timestamptz;

-- What stands where something must stand.
create function erased() returns text
    language sql immutable parallel safe
    return '(erased)';

create function erased_name() returns jsonb
    language sql immutable parallel safe
    return '{"en": "(erased)", "zh-Hant": "（已刪除）"}'::jsonb;

create function erased_companions(companions jsonb) returns jsonb
    language sql immutable parallel safe
    return (select coalesce(jsonb_agg(companion || jsonb_build_object('name', erased()) order by n), '[]')
            from jsonb_array_elements(companions) with ordinality c(companion, n));

-- Speakers without those who have one of these folded names; their roles stay.
create function erased_speakers(speakers jsonb, names text[]) returns jsonb
    language sql stable parallel safe
    return case when jsonb_typeof(speakers) = 'array' then
               (select coalesce(jsonb_agg(case when fold(speaker ->> 'name') = any (names)
                                               then jsonb_build_object('name', erased(), 'role', speaker -> 'role')
                                               else speaker end order by n), '[]')
                from jsonb_array_elements(speakers) with ordinality s(speaker, n))
           else speakers end;

create function erased_changes(changes jsonb, fields text[]) returns jsonb
    language sql immutable parallel safe
    return (select coalesce(jsonb_object_agg(key, case when key = any (fields)
                       then jsonb_build_object('from', case when value -> 'from' <> 'null' then erased() end,
                                               'to', case when value -> 'to' <> 'null' then erased() end)
                       else value end), '{}')
            from jsonb_each(changes));

-- Takes these fields' values out of the history of things; of all things of the kind where there are no ids.
create function erase_history(of_summit bigint, of_kind text, ids bigint[], variadic fields text[]) returns void
    language plpgsql security definer set search_path = public, pg_temp as
$$
begin
    perform set_config('attache.rewriting', 'on', true);
    update history set changes = erased_changes(changes, fields)
        where summit_id = of_summit and kind = of_kind and (ids is null or entity_id = any (ids)) and changes ?| fields;
    perform set_config('attache.rewriting', 'off', true);
end $$;

create function erase_history_of_speakers(of_summit bigint, names text[]) returns void
    language plpgsql security definer set search_path = public, pg_temp as
$$
begin
    perform set_config('attache.rewriting', 'on', true);
    update history
        set changes = jsonb_set(changes, '{speakers}', jsonb_build_object(
                'from', erased_speakers(changes #> '{speakers,from}', names),
                'to', erased_speakers(changes #> '{speakers,to}', names)))
        where summit_id = of_summit and kind in ('SESSION', 'SIDE_EVENT', 'DINNER') and changes ? 'speakers';
    perform set_config('attache.rewriting', 'off', true);
end $$;

-- Only the functions that follow rewrite the history, and take nothing out of it but what is about persons.
revoke execute on function erase_history, erase_history_of_speakers from public;

create function erase_delegates(of_summit bigint, ids bigint[], moment timestamptz) returns void
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
    delete from calendar_link where delegate_id in (select id from delegate where summit_id = of_summit and id = any (ids));
    delete from dropped_assignment where delegate_id in (select id from delegate where summit_id = of_summit and id = any (ids));
    perform erase_history(of_summit, 'DELEGATE', ids, 'name', 'position', 'email', 'phone', 'languages', 'diet', 'notes');
    perform erase_history(of_summit, 'ASSIGNMENT', ids, 'briefing', 'waiver');
    perform erase_history(of_summit, 'ATTENDEE', coalesce(seats, '{}'), 'dietNote');
    perform erase_history_of_speakers(of_summit, names);
end $$;

create function erase_messages(of_summit bigint, ids bigint[]) returns void
    language plpgsql security definer set search_path = public, pg_temp as
$$
begin
    update message
        set recipient = erased(), recipient_name = null, text = erased(), html = erased(), calendar = null,
            calendar_method = null, last_error = null, version = version + 1,
            state = case when state = 'PENDING' then 'CANCELLED' else state end
        where summit_id = of_summit and id = any (ids) and recipient <> erased();
    perform erase_history(of_summit, 'MESSAGE', ids, 'recipient', 'recipientName', 'lastError');
end $$;

create function erase_guests(of_summit bigint, ids bigint[], moment timestamptz) returns void
    language plpgsql security definer set search_path = public, pg_temp as
$$
declare
    invitations bigint[];
begin
    -- Those that are gone too: their history is not.
    select array_agg(id) into invitations
        from (select id from invitation where summit_id = of_summit and guest_id = any (ids)
              union
              select entity_id from history
              where summit_id = of_summit and kind = 'INVITATION'
                and coalesce(nullif(changes #>> '{guest,to}', ''), changes #>> '{guest,from}')::bigint = any (ids)) known;
    update guest
        set name = erased_name(), honorific = null, position = null, email = null, phone = null, language = null,
            diet_note = null, relevance = null, notes = null, erased_at = coalesce(erased_at, moment), version = version + 1
        where summit_id = of_summit and id = any (ids);
    update invitation
        set companions = erased_companions(companions), diet_note = null, note = null, version = version + 1
        where id = any (invitations)
          and (erased_companions(companions) <> companions or diet_note is not null or note is not null);
    update rsvp
        set companions = erased_companions(companions), diet_note = null, message = null, note = null
        where invitation_id = any (invitations);
    delete from invitation_link where invitation_id = any (invitations);
    perform erase_messages(of_summit, array(select id from message where invitation_id = any (invitations)));
    perform erase_history(of_summit, 'GUEST', ids, 'name', 'honorific', 'position', 'email', 'phone', 'language', 'dietNote',
                          'relevance', 'notes');
    perform erase_history(of_summit, 'INVITATION', coalesce(invitations, '{}'), 'companions', 'dietNote', 'note', 'answers');
end $$;

-- Everybody's at a summit, and what belongs to nobody who is known: those who are gone, those who came unexpected.
create function erase_summit(of_summit bigint, moment timestamptz) returns void
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
    perform erase_history(of_summit, 'INVITATION', null, 'companions', 'dietNote', 'note', 'answers');
    perform erase_history(of_summit, 'ATTENDEE', null, 'name', 'dietNote');
    perform erase_history(of_summit, 'MESSAGE', null, 'recipient', 'recipientName', 'lastError');
end $$;

-- A row as a person is told of it: by the API's names, without what is empty, secret or derived.
create function told(line jsonb) returns jsonb
    language sql immutable parallel safe
    return (select coalesce(jsonb_object_agg(json_name(key), value), '{}')
            from jsonb_each(line - '{version, summit_id, search, names, sort_name, sort_unit, sort_organisation, sort_recipient,
                                     sort_subject, secret_hash, password_hash, span, uid, sequence, turn,
                                     message_id}'::text[])
            where value not in ('null', '[]', '{}'));

create function told_engagement(of_id bigint) returns jsonb
    language sql stable
    return (select jsonb_build_object('kind', kind, 'id', id, 'title', title, 'startsAt', starts_at, 'date', date)
            from engagement where id = of_id);

create function told_history(of_summit bigint, of_kind text, ids bigint[]) returns jsonb
    language sql stable
    return (select coalesce(jsonb_agg(told(to_jsonb(h) - '{id}'::text[]) order by h.id), '[]')
            from history h where h.summit_id = of_summit and h.kind = of_kind and h.entity_id = any (ids));

create function told_seat(of_attendee bigint) returns jsonb
    language sql stable
    return (select told(to_jsonb(t)) || jsonb_build_object('dinner', told_engagement(t.dinner_id), 'table', b.name, 'seat', p.seat,
                       'history', told_history(e.summit_id, 'ATTENDEE', array[t.id]))
            from attendee t join engagement e on e.id = t.dinner_id
                 left join placement p on p.attendee_id = t.id left join dinner_table b on b.id = p.table_id
            where t.id = of_attendee);

-- All that is held about a delegate.
create function told_delegate(of_id bigint) returns jsonb
    language sql stable
    return (select told(to_jsonb(d)) || jsonb_build_object(
        'assignments', (select coalesce(jsonb_agg(told(to_jsonb(a)) || jsonb_build_object('engagement', told_engagement(engagement_id))
                                                  order by a.id), '[]')
                        from assignment a where a.delegate_id = d.id),
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
        'historyOfAssignments', told_history(d.summit_id, 'ASSIGNMENT', array[d.id]))
    from delegate d where d.id = of_id);

-- All that is held about a guest.
create function told_guest(of_id bigint) returns jsonb
    language sql stable
    return (select told(to_jsonb(g)) || jsonb_build_object(
        'invitations', (select coalesce(jsonb_agg(told(to_jsonb(i)) || jsonb_build_object(
                'dinner', told_engagement(i.dinner_id),
                'answers', (select coalesce(jsonb_agg(told(to_jsonb(r)) order by r.id), '[]') from rsvp r where r.invitation_id = i.id),
                'links', (select coalesce(jsonb_agg(told(to_jsonb(l)) order by l.id), '[]')
                          from invitation_link l where l.invitation_id = i.id),
                'messages', (select coalesce(jsonb_agg(told(to_jsonb(m)) || jsonb_build_object(
                                        'history', told_history(m.summit_id, 'MESSAGE', array[m.id])) order by m.id), '[]')
                             from message m where m.invitation_id = i.id),
                'seats', (select coalesce(jsonb_agg(told_seat(t.id) order by t.id), '[]') from attendee t where t.invitation_id = i.id),
                'history', told_history(i.summit_id, 'INVITATION', array[i.id])) order by i.id), '[]')
            from invitation i where i.guest_id = g.id),
        'history', told_history(g.summit_id, 'GUEST', array[g.id]))
    from guest g where g.id = of_id);
