-- A guest's answer: the summit by the link, its row lock, invitation and dinner, the answer, the new state with its seats and its
-- audit log, the mail that confirms it.
\set n random(1, 2000)
\set answer random(0, 1)
begin;
select s.slug from invitation_link l join invitation i on i.id = l.invitation_id join summit s on s.id = i.summit_id where l.secret_hash = sha256(('inv' || lpad(:n::text, 29, '0'))::bytea);
select s.id, s.zone from summit s where s.slug = 'bench' for no key update of s;
select i.id as i, i.version as v, i.dinner_id as dinner, g.id as g from invitation_link l join invitation i on i.id = l.invitation_id join guest g on g.id = i.guest_id where l.secret_hash = sha256(('inv' || lpad(:n::text, 29, '0'))::bytea) \gset
select e.id, e.title, e.date, e.starts_at, e.planned_until, e.status, n.capacity, n.rsvp_by, n.host, n.dress_code, n.greeting, n.seats_held, v.place, v.room, v.address from dinner n join engagement e on e.id = n.id left join venue v on v.id = e.venue_id where n.id = :dinner;
insert into rsvp (id, invitation_id, answer, outcome, party_size, companions, channel, answered_at) select nextval('rsvp_seq') * 50, :i, case :answer::int when 0 then 'ACCEPTED' else 'DECLINED' end, case :answer::int when 0 then 'ACCEPTED' else 'DECLINED' end, case :answer::int when 0 then 1 end, '[]', 'LINK', now();
update invitation set status = case :answer::int when 0 then 'ACCEPTED' else 'DECLINED' end, party_size = case :answer::int when 0 then 1 end, responded_at = now(), channel = 'LINK', version = version + 1, sequence = sequence + 1 where id = :i and version = :v;
select m.id from message m where m.subject_kind = 'invitation' and m.subject_id = :i and m.state in ('PENDING', 'HELD') for update;
update message set state = 'CANCELLED', version = version + 1 where subject_kind = 'invitation' and subject_id = :i and state in ('PENDING', 'HELD');
select nextval('message_seq') * 50 as m \gset
insert into message (id, version, summit_id, topic, subject_kind, subject_id, kind, state, attempts, created_at, next_attempt_at) values (:m, 0, :sid, 'mail', 'invitation', :i, 'CONFIRMATION', 'PENDING', 0, now(), now());
insert into mail (id, recipient, recipient_name, language, subject, text, html, message_id) values (:m, 'guest' || :n::text || '@example.org', 'Guest Number ' || :n::text, 'en', 'Your answer', repeat('A sentence of the text. ', 25), repeat('A sentence of the page, with its marks. ', 60), 'm' || :m::text || '@example.org');
commit;
