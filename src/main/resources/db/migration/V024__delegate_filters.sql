-- What delegates are filtered by: the words of their unit, and their languages with the wider ones that each belongs to
-- (RFC 4647, basic filtering): "zh-Hant-TW" is found as zh, zh-hant and zh-hant-tw.
create function language_ranges(tags jsonb) returns varchar[]
    language sql immutable parallel safe
    return (select coalesce(array_agg(distinct range), '{}')
            from (select array_to_string((string_to_array(lower(tag #>> '{}'), '-'))[1:n], '-')::varchar range
                  from jsonb_path_query(tags, '$[*]') tag,
                       generate_series(1, array_length(string_to_array(tag #>> '{}', '-'), 1)) n) ranges);

alter table delegate
    add column unit_search     text      not null generated always as (fold(words(unit))) stored,
    add column language_ranges varchar[] not null generated always as (language_ranges(languages)) stored;

create index delegate_unit      on delegate using gin (unit_search gin_trgm_ops);
create index delegate_languages on delegate using gin (language_ranges);

-- An account finds the delegates who have its mail address.
create index delegate_email     on delegate (lower(email));

-- The audit log leaves out generated columns as they are when keep_history is called.
call keep_history('delegate', 'DELEGATE');

-- So does what a person is told; the same as in V018 but for the new columns.
create or replace function told(line jsonb) returns jsonb
    language sql immutable parallel safe
    return (select coalesce(jsonb_object_agg(json_name(key), value), '{}')
            from jsonb_each(line - '{version, summit_id, search, names, sort_name, sort_unit, sort_organisation, sort_recipient,
                                     sort_subject, secret_hash, password_hash, span, uid, sequence, turn,
                                     message_id, unit_search, language_ranges}'::text[])
            where value not in ('null', '[]', '{}'));
