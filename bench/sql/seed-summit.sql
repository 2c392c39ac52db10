-- A summit of 40 venues, 2,000 sessions on 4 days, ${delegates} delegates with 20 assignments each, none of which overlap, at
-- ${halls} of the venues, so that an entry has about five companions. Bench replaces ${…}.
begin;
insert into summit (id, version, slug, name, city, country, zone, starts_on, ends_on, assumed_session_minutes, default_transfer_minutes,
                    max_per_day, themes, formats, policy_areas, guest_categories, diets)
    select ${summit}, 0, '${slug}', '{"en": "Bench"}', 'Nowhere', 'EE', 'Europe/Tallinn', '2027-03-01', '2027-03-04', 60, 20,
           20, themes, formats, policy_areas, guest_categories, diets
    from summit where slug = 'ogp-2023';
-- No audit log of the seed, and no row triggers: what they count is counted below.
set local session_replication_role = replica;
insert into venue (id, version, summit_id, place, room, address, printed_as)
    select ${venue} + i, 0, ${summit}, 'Hall ' || i, null, null, '[]' from generate_series(1, 40) i;
insert into engagement (id, version, summit_id, kind, title, starts_at, ends_at, planned_until, venue_id, themes, speakers, sequence, changed_at)
    select ${engagement} + i, 0, ${summit}, 'SESSION',
           jsonb_build_object('en', 'Session number ' || i || ' on a subject of some length'),
           t, t + interval '40 minutes', t + interval '40 minutes', ${venue} + 1 + i % 40, '{}', '[]', 0, now()
    from (select i, timestamptz '2027-03-01 06:00+00' + ((i - 1) / 500) * interval '1 day'
                    + (((i - 1) % 500) / 40) * interval '45 minutes' t
          from generate_series(1, 2000) i) x;
insert into session (id, format, series) select ${engagement} + i, null, null from generate_series(1, 2000) i;
insert into delegate (id, version, summit_id, name, organisation, precedence, languages)
    select ${delegate} + i, 0, ${summit}, jsonb_build_object('en', 'Delegate Number ' || i),
           jsonb_build_object('en', 'Organisation ' || (i % 60)), i, '[]'
    from generate_series(1, ${delegates}) i;
insert into assignment (id, version, summit_id, delegate_id, engagement_id, span, duty, uid, sequence, changed_at,
                        engagement_kind, engagement_starts_at, delegate_precedence)
    select ${assignment} + (i - 1) * 20 + day * 5 + j, 0, ${summit}, ${delegate} + i, e.id, e.span, 'PARTICIPANT',
           gen_random_uuid(), 0, now(), e.kind, e.starts_at, i
    from generate_series(1, ${delegates}) f (i) cross join generate_series(0, 3) g (day) cross join generate_series(0, 4) h (j)
    join engagement e on e.id = ${engagement} + day * 500 + ((i + j * 2) % 12) * 40 + ((i * 7 + j * 13 + day * 3) % ${halls}) + 1;
update engagement e set assigned = (select count(*) from assignment a where a.engagement_id = e.id) where summit_id = ${summit};
set local session_replication_role = origin;
-- An ordinary change, for the triggers that watch.
update delegate set notes = 'bench' where summit_id = ${summit};
commit;
