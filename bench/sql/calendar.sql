-- The rows of one calendar: by the link's hash; entries; companions; what was dropped.
\set n random(1, 500)
select d.id as d, s.slug, s.name, s.zone, s.default_transfer_minutes, d.name from calendar_link l join delegate d on d.id = l.delegate_id join summit s on s.id = d.summit_id where l.secret_hash = sha256(('cal' || lpad(:n::text, 29, '0'))::bytea) \gset
select a.id, a.duty, a.waiver, a.briefing, a.uid, a.sequence, a.changed_at, e.id, e.kind, e.title, e.date, e.starts_at, e.ends_at, e.planned_until, e.speakers, e.sequence, e.changed_at, v.id, v.place, v.room, v.address from assignment a join engagement e on e.id = a.engagement_id left join venue v on v.id = e.venue_id where a.delegate_id = :d order by e.starts_at, a.id;
select o.engagement_id, d.id, d.name, d.precedence, o.duty from assignment a join assignment o on o.engagement_id = a.engagement_id and o.delegate_id <> a.delegate_id join delegate d on d.id = o.delegate_id where a.delegate_id = :d order by d.precedence, d.id;
select uid, sequence, title, starts_at, planned_until, dropped_at, date from dropped_assignment where delegate_id = :d;
