-- Lists: the keys of a page are found in one table, in the order of an index that begins with the summit; what only some
-- filters name is in that index too (docs/performance.md).
create extension if not exists btree_gin;

-- A moved column is no change of a row: it is not told.
drop trigger history_writes on engagement;
drop trigger history_writes on assignment;
drop trigger history_writes on guest;

-- The words of what only one kind of engagement has, a series, organisers or a description: they are searched with the
-- others. One index finds words of three letters or more in one summit; shorter ones have no trigrams, and its rows are read.
alter table engagement
    drop column search,
    add column kind_words text not null default '';

update engagement e set kind_words = words(s.series) from session s where s.id = e.id and s.series is not null;
update engagement e set kind_words = words(s.organisers, '$[*]') || e'\n' || words(s.description) from side_event s where s.id = e.id;

alter table engagement
    add column search text not null generated always as (fold(
        words(title) || e'\n' || words(abstract) || e'\n' || words(speakers, '$[*].name') || e'\n'
        || words(speakers, '$[*].affiliation') || e'\n' || kind_words)) stored;

drop index engagement_speakers, session_series, side_event_organisers, side_event_description;
create index engagement_search on engagement using gin (summit_id, search gin_trgm_ops);

-- Changes of assigned are frequent: no index names it, so that they need not write to indexes.
drop index engagement_open, engagement_status, engagement_title, engagement_themes, session_format, side_event_registration;
create index engagement_list  on engagement (summit_id, kind, starts_at, id) include (status);
create index engagement_title on engagement (summit_id, kind, sort_title, starts_at, id);

-- Copies of what assignments are sorted and filtered by, kept by triggers as the span is.
alter table assignment
    add column engagement_kind      text,
    add column engagement_starts_at timestamptz,
    add column delegate_precedence  integer;

update assignment a
    set engagement_kind = e.kind, engagement_starts_at = e.starts_at, delegate_precedence = d.precedence
    from engagement e, delegate d where e.id = a.engagement_id and d.id = a.delegate_id;

alter table assignment
    alter column engagement_kind set not null,
    alter column delegate_precedence set not null;

create or replace function assignment_takes_span() returns trigger language plpgsql as $$
begin
    select span, kind, starts_at into new.span, new.engagement_kind, new.engagement_starts_at
        from engagement where id = new.engagement_id;
    select precedence into new.delegate_precedence from delegate where id = new.delegate_id;
    return new;
end $$;

create function engagement_moves_assignments() returns trigger language plpgsql as $$
begin
    update assignment set engagement_starts_at = new.starts_at where engagement_id = new.id;
    return null;
end $$;

create trigger engagement_moves_assignments after update of starts_at on engagement
    for each row when (old.starts_at is distinct from new.starts_at) execute function engagement_moves_assignments();

create function delegate_ranks_assignments() returns trigger language plpgsql as $$
begin
    update assignment set delegate_precedence = new.precedence where delegate_id = new.id;
    return null;
end $$;

create trigger delegate_ranks_assignments after update of precedence on delegate
    for each row when (old.precedence <> new.precedence) execute function delegate_ranks_assignments();

drop index assignment_summit, assignment_duty;
create index assignment_list on assignment (summit_id, engagement_starts_at, delegate_precedence, id)
    include (engagement_kind, duty, engagement_id);
-- Of two that overlap one has a waiver.
create index assignment_waived on assignment (summit_id) where waiver is not null;

-- The place of a guest's category in the protocol order.
alter table guest add column category_order integer;

update guest g set category_order = term_order(s.guest_categories, g.category) from summit s where s.id = g.summit_id;

alter table guest alter column category_order set not null;

create function guest_takes_order() returns trigger language plpgsql as $$
begin
    select term_order(guest_categories, new.category) into new.category_order from summit where id = new.summit_id;
    return new;
end $$;

create trigger guest_takes_order before insert or update of category on guest
    for each row execute function guest_takes_order();

create function summit_orders_guests() returns trigger language plpgsql as $$
begin
    update guest set category_order = term_order(new.guest_categories, category)
        where summit_id = new.id and category_order <> term_order(new.guest_categories, category);
    return null;
end $$;

create trigger summit_orders_guests after update of guest_categories on summit
    for each row when (old.guest_categories <> new.guest_categories) execute function summit_orders_guests();

drop index guest_order, guest_in_country, guest_names, guest_search, guest_diet;
create index guest_order  on guest (summit_id, category_order, sort_name, id) include (category, country);
create index guest_name   on guest (summit_id, sort_name);
create index guest_diet   on guest using gin (summit_id, diet);
create index guest_names  on guest using gin (summit_id, names gin_trgm_ops);
create index guest_search on guest using gin (summit_id, search gin_trgm_ops);

-- A delegation and the venues of a summit are few: their rows are read.
drop index delegate_order, delegate_search, delegate_unit, delegate_languages, venue_search;
create index delegate_order on delegate (summit_id, precedence, sort_name, id);

call keep_history('engagement', kind_in => 'kind',
                  hidden => '{kind, planned_until, assigned, sequence, changed_at, kind_words}',
                  names => '{"source_annex": "source.annex", "source_line": "source.line", "source_printed_as": "source.printedAs"}');
call keep_history('assignment', 'ASSIGNMENT', entity => 'delegate_id', owner => 'engagement_id',
                  hidden => '{span, engagement_kind, engagement_starts_at, delegate_precedence, uid, sequence, changed_at}');
call keep_history('guest', 'GUEST', hidden => '{category_order}');

-- The same as in V024 but for the new columns.
create or replace function told(line jsonb) returns jsonb
    language sql immutable parallel safe
    return (select coalesce(jsonb_object_agg(json_name(key), value), '{}')
            from jsonb_each(line - '{version, summit_id, search, names, sort_name, sort_unit, sort_organisation, sort_recipient,
                                     sort_subject, secret_hash, password_hash, span, uid, sequence, turn,
                                     message_id, unit_search, language_ranges, kind_words, engagement_kind,
                                     engagement_starts_at, delegate_precedence, category_order}'::text[])
            where value not in ('null', '[]', '{}'));
