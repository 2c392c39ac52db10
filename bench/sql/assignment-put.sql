-- One change of an assignment, under the summit's lock: account; summit, engagement, delegate, assignment; the delegate's other appointments and the transfers; the change.
\set aid :amin + random(0, 9999)
select delegate_id as did, engagement_id as eid from assignment where id = :aid \gset
\set n random(1, 1000000)
select a.id, a.username, a.password_hash, a.role, a.unit, a.email, case when not a.every_summit then array(select s.summit_slug from account_summit s where s.account_id = a.id) end from account a where a.username = 'admin' and a.enabled;
begin;
select s.id, s.assumed_session_minutes, s.city, s.country, s.default_transfer_minutes, s.diets, s.ends_on, s.formats, s.guest_categories, s.max_per_day, s.name, s.personal_data_announced_at, s.personal_data_erased_at, s.personal_data_erased_on, s.policy_areas, s.slug, s.starts_on, s.themes, s.version, s.zone from summit s where s.slug = 'bench' for no key update of s;
select e.*, v.*, d.*, s.*, o.* from engagement e left join dinner d on d.id = e.id left join session s on s.id = e.id left join side_event o on o.id = e.id left join venue v on v.id = e.venue_id where e.summit_id = :sid and e.kind = 'SESSION' and e.id = :eid;
select d.id, d.arrives_at, d.departs_at, d.diet, d.email, d.erased_at, d.languages, d.name, d.notes, d.organisation, d.phone, d.position, d.precedence, d.summit_id, d.unit, d.version from delegate d where d.summit_id = :sid and d.id = :did;
select a.id, a.briefing, a.changed_at, a.delegate_id, a.duty, a.engagement_id, a.sequence, a.summit_id, a.uid, a.version, a.waiver from assignment a where a.engagement_id = :eid and a.delegate_id = :did;
select a.id, a.version, a.delegate_id, a.duty, a.waiver, a.briefing, e.id, e.kind, e.status, e.title, e.date, e.starts_at, e.ends_at, e.planned_until, v.id, v.version, v.place, v.room, v.address, v.label, v.printed_as from assignment a join engagement e on e.id = a.engagement_id left join venue v on v.id = e.venue_id where a.delegate_id = :did order by e.starts_at nulls last, a.id;
select t.id, t.version, t.from_place, t.to_place, t.minutes from transfer t where t.summit_id = :sid;
update assignment set briefing = 'Brief ' || :n, duty = case duty when 'NOTE_TAKER' then 'MODERATOR' when 'MODERATOR' then 'PARTICIPANT' else 'NOTE_TAKER' end, version = version + 1 where engagement_id = :eid and delegate_id = :did;
commit;
