-- 2,000 guests, invited to two dinners; each invitation, and each delegate's calendar, has a secret link.
begin;
set local session_replication_role = replica;
insert into guest (id, version, summit_id, name, position, organisation, country, category, email, language, diet, category_order)
    select ${guest} + i, 0, ${summit}, jsonb_build_object('en', 'Guest Number ' || i), 'Position ' || (i % 20),
           'Organisation ' || (i % 300), (array['EE', 'FI', 'LV', 'LT'])[1 + i % 4],
           (array['steering-committee', 'parliament', 'government', 'community', 'mission', 'other'])[1 + i % 6],
           'guest' || i || '@example.org', 'en', '{}',
           term_order(s.guest_categories, (array['steering-committee', 'parliament', 'government', 'community', 'mission', 'other'])[1 + i % 6])
    from generate_series(1, 2000) i, summit s where s.id = ${summit};
insert into engagement (id, version, summit_id, kind, title, date, starts_at, planned_until, venue_id, themes, speakers, sequence, changed_at)
    select ${engagement} + i, 0, ${summit}, 'DINNER', jsonb_build_object('en', 'Dinner ' || i), '2027-03-02',
           timestamptz '2027-03-02 17:00+00', timestamptz '2027-03-02 20:00+00', null, '{}', '[]', 0, now()
    from generate_series(1, 2) i;
insert into dinner (id, capacity) select ${engagement} + i, 10000 from generate_series(1, 2) i;
insert into invitation (id, version, summit_id, dinner_id, guest_id, status, max_party_size, companions, passed_over, sent_at, uid, sequence)
    select ${invitation} + (dinner - 1) * 2000 + i, 0, ${summit}, ${engagement} + dinner, ${guest} + i, 'SENT', 2, '[]', 0, now(),
           gen_random_uuid(), 0
    from generate_series(1, 2) dinner cross join generate_series(1, 2000) i;
insert into invitation_link (id, invitation_id, secret_hash, created_at)
    select ${invitation_link} + n, ${invitation} + n, sha256(('inv' || lpad(n::text, 29, '0'))::bytea), now()
    from generate_series(1, 4000) n;
insert into calendar_link (id, delegate_id, secret_hash, created_at)
    select ${calendar_link} + n, ${delegate} + n, sha256(('cal' || lpad(n::text, 29, '0'))::bytea), now()
    from generate_series(1, ${delegates}) n;
set local session_replication_role = origin;
update guest set notes = 'bench' where summit_id = ${summit};
commit;
