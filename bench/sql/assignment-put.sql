-- A change of one assignment: the summit's row lock, what the rules look at, the update with its audit log, the transfers.
\set n random(0, 9999)
\set a :amin + :n
\set duty random(0, 2)
begin;
select s.id, s.zone, s.default_transfer_minutes, s.max_per_day from summit s where s.slug = 'bench' for no key update of s;
select a.version as v, a.delegate_id as d, a.engagement_id as e from assignment a where a.id = :a \gset
select e.id, e.kind, e.title, e.starts_at, e.ends_at, e.planned_until, e.status, e.quota, e.assigned, e.venue_id from engagement e where e.summit_id = :sid and e.id = :e;
select d.id, d.version, d.name, d.unit, d.precedence, d.arrives_at, d.departs_at, d.languages from delegate d where d.summit_id = :sid and d.id = :d;
select a.id, a.version, a.duty, a.waiver, a.briefing, e.id, e.kind, e.title, e.date, e.starts_at, e.ends_at, e.planned_until, e.status, v.id, v.place, v.room from assignment a join engagement e on e.id = a.engagement_id left join venue v on v.id = e.venue_id where a.delegate_id = :d order by e.starts_at, a.id;
select from_place, to_place, minutes from transfer where summit_id = :sid;
update assignment set duty = (array['NOTE_TAKER', 'MODERATOR', 'PARTICIPANT'])[1 + :duty::int], briefing = 'As ' || :duty::text || ' in version ' || :v::text, version = version + 1, changed_at = now() where id = :a and version = :v;
commit;
