-- Who changed what, when, from which value to which. Written by triggers, so that nothing that writes gets past it.
create table history (
    id        bigint      not null generated always as identity,
    moment    timestamptz not null,
    actor     text        not null,
    summit_id bigint,
    kind      text        not null,
    entity_id bigint      not null,
    owner_id  bigint,
    action    text        not null,
    changes   jsonb       not null,
    constraint history_pk     primary key (id),
    constraint history_action check (action in ('CREATED', 'CHANGED', 'DELETED'))
);

create index history_summit on history (summit_id, id);
create index history_moment on history (summit_id, moment);
create index history_actor  on history (summit_id, actor, id);
create index history_kind   on history (summit_id, kind, id);
create index history_action on history (summit_id, action, id);
create index history_entity on history (kind, entity_id, id);

-- What was written stays. Only the functions below rewrite: an entry of their own transaction, and what is erased.
create function history_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'history is only ever added to' using errcode = '23514', constraint = 'history_append_only';
end $$;

create trigger history_append_only before update or delete on history
    for each row when (current_setting('attache.rewriting', true) is distinct from 'on')
    execute function history_append_only();

create trigger history_stays before truncate on history
    for each statement execute function history_append_only();

-- The triggers write as the owner; a user whom the program works as, where that is another one, only reads.
do $$
declare
    other regrole;
begin
    for other in select distinct grantee from pg_class, aclexplode(relacl)
                 where oid = 'history'::regclass and grantee <> relowner loop
        execute format('revoke insert, update, delete, truncate on history from %s', other);
    end loop;
end $$;

-- A column's name as the API has it.
create function json_name(name text) returns text
    language sql immutable parallel safe
    return (select string_agg(case n when 1 then part else upper(left(part, 1)) || substr(part, 2) end, '' order by n)
            from unnest(string_to_array(regexp_replace(name, '_id$', ''), '_')) with ordinality t(part, n));

-- What two changes, one after the other, come to. Of a secret only that it was changed is known.
create function history_merged(first jsonb, second jsonb) returns jsonb
    language sql immutable parallel safe
    return (select coalesce(jsonb_object_agg(name, jsonb_build_object('from', was, 'to', is_now)), '{}')
            from (select name,
                         case when first ? name then first -> name -> 'from' else second -> name -> 'from' end was,
                         case when second ? name then second -> name -> 'to' else first -> name -> 'to' end is_now
                  from jsonb_object_keys(first || second) name) each
            where was <> is_now or is_now = '"***"');

-- Of what is new there is no before, of what is gone no after.
create function history_one_sided(changes jsonb, side text) returns jsonb
    language sql immutable parallel safe
    return (select coalesce(jsonb_object_agg(key, '{"from": null, "to": null}' || jsonb_build_object(side, value -> side)), '{}')
            from jsonb_each(changes) where value -> side <> 'null');

-- Writes what happened to a row; keep_history says how. All that one transaction does to a thing is one entry.
create function history_writes() returns trigger
    language plpgsql security definer
    set search_path = public, pg_temp
    set timezone = 'UTC' as
$$
declare
    setting constant jsonb  := tg_argv[0];
    hidden  constant text[] := tg_argv[1];
    names   constant jsonb  := setting -> 'names';
    told    constant text   := setting ->> 'told';
    alias   constant text   := setting ->> 'alias';
    secret  constant text   := setting ->> 'secret';
    old_row constant jsonb  := case when tg_op <> 'INSERT' then to_jsonb(old) end;
    new_row constant jsonb  := case when tg_op <> 'DELETE' then to_jsonb(new) end;
    any_row constant jsonb  := coalesce(new_row, old_row);
    before  constant jsonb  := coalesce(old_row - hidden, '{}');
    after   constant jsonb  := coalesce(new_row - hidden, '{}');
    entry   history;
    last    record;
    items   jsonb;
begin
    if before = after and tg_op = 'UPDATE' then
        return null;
    end if;
    entry.kind := coalesce(any_row ->> (setting ->> 'kind_in'), setting ->> 'kind');
    entry.entity_id := any_row ->> (setting ->> 'entity');
    entry.owner_id := any_row ->> (setting ->> 'owner');
    entry.summit_id := any_row ->> (setting ->> 'summit');
    entry.action := case when told <> 'itself' then 'CHANGED'
                         when tg_op = 'INSERT' then 'CREATED'
                         when tg_op = 'DELETE' then 'DELETED'
                         else 'CHANGED' end;
    case told
        when 'itself', 'part' then
            select coalesce(jsonb_object_agg(
                       coalesce(names ->> name, json_name(name)),
                       case when name = secret
                            then jsonb_build_object('from', case when tg_op <> 'INSERT' then '***' end,
                                                    'to', case when tg_op <> 'DELETE' then '***' end)
                            else jsonb_build_object('from', before -> name, 'to', after -> name) end), '{}')
                into entry.changes
                from jsonb_object_keys(before || after) name
                where coalesce(before -> name, 'null') <> coalesce(after -> name, 'null');
        when 'secret' then
            entry.changes := jsonb_build_object(alias, jsonb_build_object(
                'from', case when tg_op <> 'INSERT' then '***' end,
                'to', case when tg_op <> 'DELETE' then '***' end));
        when 'item' then
            entry.changes := jsonb_build_object(alias, jsonb_build_object(
                'from', history_item(old_row - hidden, names), 'to', history_item(new_row - hidden, names)));
        when 'list' then
            execute format('select coalesce(jsonb_agg(%1$I order by %1$I), ''[]'') from %2$I where %3$I = $1',
                           setting ->> 'item', tg_table_name, setting ->> 'entity')
                into items using entry.entity_id;
            entry.changes := jsonb_build_object(alias, jsonb_build_object(
                'from', (select coalesce(jsonb_agg(item order by item #>> '{}'), '[]')
                         from (select item from jsonb_array_elements(items) item
                               where item is distinct from new_row -> (setting ->> 'item')
                               union select old_row -> (setting ->> 'item') where old_row is not null) was),
                'to', items));
    end case;
    -- Ids of transactions begin anew where a backup is restored: only together with the moment they are ours for sure.
    select *, moment >= now() and xmin = pg_current_xact_id()::xid is_ours into last from history
        where kind = entry.kind and entity_id = entry.entity_id
          and (entry.owner_id is null or owner_id = entry.owner_id)
        order by id desc limit 1;
    if found then
        entry.summit_id := coalesce(entry.summit_id, last.summit_id);
        entry.owner_id := coalesce(entry.owner_id, last.owner_id);
    elsif setting ->> 'parent' is not null then
        execute format('select summit_id, %s from %I where id = $1', coalesce(setting ->> 'parent_owner', '$2'), setting ->> 'parent')
            into entry.summit_id, entry.owner_id
            using (any_row ->> (setting ->> 'parent_key'))::bigint, entry.owner_id;
    end if;
    if last.is_ours then
        entry.changes := history_merged(last.changes, entry.changes);
        entry.action := case when entry.action = 'CHANGED' then last.action
                             when last.action = 'CREATED' and entry.action = 'DELETED' then null
                             when last.action = 'DELETED' and entry.action = 'CREATED' then 'CHANGED'
                             else entry.action end;
        if entry.action in ('CREATED', 'DELETED') then
            entry.changes := history_one_sided(entry.changes, case entry.action when 'CREATED' then 'to' else 'from' end);
        end if;
        perform set_config('attache.rewriting', 'on', true);
        if entry.action is null or entry.action = 'CHANGED' and entry.changes = '{}' then
            delete from history where id = last.id;
        else
            update history set action = entry.action, changes = entry.changes where id = last.id;
        end if;
        perform set_config('attache.rewriting', 'off', true);
    elsif entry.action <> 'CHANGED' or entry.changes <> '{}' then
        insert into history (moment, actor, summit_id, kind, entity_id, owner_id, action, changes)
        values (clock_timestamp(),
                coalesce(nullif(current_setting('attache.actor', true), ''), 'database user ' || session_user),
                entry.summit_id, entry.kind, entry.entity_id, entry.owner_id, entry.action, entry.changes);
    end if;
    return null;
end $$;

-- A row as one item of a list, with the names that the API has; null without a row.
create function history_item(line jsonb, names jsonb) returns jsonb
    language sql immutable parallel safe
    return (select jsonb_agg(item) from (
                select jsonb_object_agg(coalesce(names ->> key, json_name(key)), value) item
                from jsonb_each(line) having count(*) > 0) one);

-- From now on the table's rows have a history. A row is told as:
--   itself  a thing of its own
--   part    more columns of the thing whose id is in the column entity
--   secret  something of that thing, under the name alias, whose value is nobody's business
--   item    one more of its items under that name
--   list    its items under that name, which are in the column item
-- The summit stands in the column summit, or in that of the row of parent that parent_key leads to; owner is the column
-- with the id of what the thing stands under in addresses (parent_owner: in parent). Numbers of versions, generated
-- columns and those of hidden are not told; secret is a column of which only a change is.
create procedure keep_history(
    of_table regclass, kind text default null, kind_in text default null, told text default 'itself',
    entity text default 'id', owner text default null, summit text default 'summit_id', parent text default null,
    parent_key text default null, parent_owner text default null, alias text default null, item text default null,
    hidden text[] default '{}', secret text default null, names jsonb default '{}')
    language plpgsql as
$$
begin
    select hidden || array['id', 'version', 'summit_id', entity, coalesce(owner, 'id')]
           || coalesce(array_agg(attname::text) filter (where attgenerated <> ''), '{}')
        into hidden from pg_attribute where attrelid = of_table and attnum > 0 and not attisdropped;
    execute format('drop trigger if exists history_writes on %s', of_table);
    execute format('create trigger history_writes after insert or update or delete on %s '
                   'for each row execute function history_writes(%L, %L)',
                   of_table,
                   jsonb_strip_nulls(jsonb_build_object(
                       'kind', kind, 'kind_in', kind_in, 'told', told, 'entity', entity, 'owner', owner, 'summit', summit,
                       'parent', parent, 'parent_key', parent_key, 'parent_owner', parent_owner, 'alias', alias,
                       'item', item, 'secret', secret, 'names', names)),
                   hidden);
end $$;

call keep_history('summit', 'SUMMIT', summit => 'id');
call keep_history('venue', 'VENUE');
call keep_history('transfer', 'TRANSFER', names => '{"from_place": "from", "to_place": "to"}');
call keep_history('delegate', 'DELEGATE');
call keep_history('calendar_link', 'DELEGATE', told => 'secret', alias => 'calendarLink',
                  entity => 'delegate_id', parent => 'delegate', parent_key => 'delegate_id');
call keep_history('engagement', kind_in => 'kind',
                  hidden => '{kind, planned_until, assigned, sequence, changed_at}',
                  names => '{"source_annex": "source.annex", "source_line": "source.line", "source_printed_as": "source.printedAs"}');
call keep_history('session', 'SESSION', told => 'part', parent => 'engagement', parent_key => 'id');
call keep_history('side_event', 'SIDE_EVENT', told => 'part', parent => 'engagement', parent_key => 'id',
                  names => '{"registration_method": "registration.method", "registration_target": "registration.target",
                             "registration_instructions": "registration.instructions",
                             "registration_deadline": "registration.deadline"}');
call keep_history('dinner', 'DINNER', told => 'part', parent => 'engagement', parent_key => 'id', hidden => '{seats_held}');
call keep_history('assignment', 'ASSIGNMENT', entity => 'delegate_id', owner => 'engagement_id',
                  hidden => '{span, uid, sequence, changed_at}');
call keep_history('guest', 'GUEST');
call keep_history('invitation', 'INVITATION', owner => 'dinner_id', hidden => '{uid, sequence, passed_over, waitlist_no}');
call keep_history('rsvp', 'INVITATION', told => 'item', alias => 'answers', entity => 'invitation_id',
                  parent => 'invitation', parent_key => 'invitation_id', parent_owner => 'dinner_id', hidden => '{stamped_at}');
call keep_history('invitation_link', 'INVITATION', told => 'secret', alias => 'link', entity => 'invitation_id',
                  parent => 'invitation', parent_key => 'invitation_id', parent_owner => 'dinner_id');
call keep_history('dinner_table', 'TABLE', owner => 'dinner_id', parent => 'engagement', parent_key => 'dinner_id');
call keep_history('attendee', 'ATTENDEE', owner => 'dinner_id', parent => 'engagement', parent_key => 'dinner_id',
                  names => '{"person_no": "person"}');
call keep_history('placement', 'ATTENDEE', told => 'part', entity => 'attendee_id', owner => 'dinner_id',
                  parent => 'engagement', parent_key => 'dinner_id', hidden => '{table_size}');
call keep_history('message', 'MESSAGE',
                  hidden => '{turn, text, html, calendar, message_id, attempts, next_attempt_at}');
call keep_history('account', 'ACCOUNT', secret => 'password_hash', names => '{"password_hash": "password"}');
call keep_history('account_summit', 'ACCOUNT', told => 'list', alias => 'summits', item => 'summit_slug',
                  entity => 'account_id');
