-- Assignments in one duty.
select count(*) from assignment a where a.summit_id = :sid and a.duty = 'PARTICIPANT';
select array_agg(id) as ids, array_agg(distinct delegate_id) as delegates from (select a.id, a.delegate_id from assignment a where a.summit_id = :sid and a.duty = 'PARTICIPANT' order by a.engagement_starts_at, a.delegate_precedence, a.id limit 50 offset :offset) page \gset
select a.id, a.version, a.duty, a.waiver, a.briefing, d.id, d.name, d.precedence, e.id, e.kind, e.title, e.date, e.starts_at, e.ends_at, e.planned_until, e.status, v.id, v.place, v.room, v.address, v.printed_as from assignment a join delegate d on d.id = a.delegate_id join engagement e on e.id = a.engagement_id left join venue v on v.id = e.venue_id where a.id = any (:ids);
select o.delegate_id, o.engagement_id, o.waiver, e.kind, e.title, e.starts_at, e.ends_at, e.planned_until, e.status, e.venue_id from assignment o join engagement e on e.id = o.engagement_id where o.delegate_id = any (:delegates);
