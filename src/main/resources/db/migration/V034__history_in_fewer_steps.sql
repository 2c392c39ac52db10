-- The audit log is written with each row, so its functions do without what PostgreSQL plans anew in each transaction: it
-- inlines json_name, and keeps the plans of functions in PL/pgSQL as long as the connection. What they return stays.

-- A column's name as the API has it.
create or replace function json_name(name text) returns text
    language sql immutable parallel safe
    return left(name, 1)
        || substr(replace(initcap(case when right(name, 3) = '_id' then left(name, -3) else name end collate "C"), '_', ''), 2);

-- What two changes, one after the other, come to. Of a secret only that it was changed is known.
create or replace function history_merged(first jsonb, second jsonb) returns jsonb
    language plpgsql immutable parallel safe as
$$
begin
    return (select coalesce(jsonb_object_agg(name, jsonb_build_object('from', was, 'to', is_now)), '{}')
            from (select name,
                         case when first ? name then first -> name -> 'from' else second -> name -> 'from' end was,
                         case when second ? name then second -> name -> 'to' else first -> name -> 'to' end is_now
                  from jsonb_object_keys(first || second) name) each
            where was <> is_now or is_now = '"***"');
end $$;

-- Of what is new there is no before, of what is gone no after.
create or replace function history_one_sided(changes jsonb, side text) returns jsonb
    language plpgsql immutable parallel safe as
$$
begin
    return (select coalesce(jsonb_object_agg(key, '{"from": null, "to": null}' || jsonb_build_object(side, value -> side)), '{}')
            from jsonb_each(changes) where value -> side <> 'null');
end $$;

-- A row as one item of a list, with the names that the API has; null without a row.
create or replace function history_item(line jsonb, names jsonb) returns jsonb
    language plpgsql immutable parallel safe as
$$
begin
    return (select jsonb_agg(item) from (
                select jsonb_object_agg(coalesce(names ->> key, json_name(key)), value) item
                from jsonb_each(line) having count(*) > 0) one);
end $$;
