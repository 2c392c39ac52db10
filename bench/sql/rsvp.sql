-- One RSVP of a guest by the secret link, under the summit's lock: the link; summit, invitation with guest and dinner; the count of answers and of seats; the answer, the invitation, the mail; the seats.
\set n random(1, 2000)
\set answer random(1, 3)
\set id random(1000000000, 9000000000000)
select s.slug from invitation_link l join invitation i on i.id = l.invitation_id join summit s on s.id = i.summit_id where l.secret_hash = sha256(('inv' || lpad((:n)::text, 29, '0'))::bytea);
begin;
select s.id, s.assumed_session_minutes, s.city, s.country, s.default_transfer_minutes, s.diets, s.ends_on, s.formats, s.guest_categories, s.max_per_day, s.name, s.personal_data_announced_at, s.personal_data_erased_at, s.personal_data_erased_on, s.policy_areas, s.slug, s.starts_on, s.themes, s.version, s.zone from summit s where s.id = (select i.summit_id from invitation_link l join invitation i on i.id = l.invitation_id where l.secret_hash = sha256(('inv' || lpad((:n)::text, 29, '0'))::bytea)) for no key update of s;
select i.id as iid, i.dinner_id as dinner, i.summit_id as sid from invitation_link l join invitation i on i.id = l.invitation_id join guest g on g.id = i.guest_id join dinner d on d.id = i.dinner_id join engagement e on e.id = d.id left join venue v on v.id = e.venue_id where l.secret_hash = sha256(('inv' || lpad((:n)::text, 29, '0'))::bytea) \gset
select count(*) from rsvp r where r.invitation_id = :iid and r.answered_at > now() - interval '1 hour';
select d.seats_held, exists (select from invitation i where i.dinner_id = d.id and i.waitlist_no is not null) from dinner d where d.id = :dinner;
insert into rsvp (answer, answered_at, channel, companions, diet, invitation_id, outcome, party_size, id) values (case (:answer)::int when 1 then 'ACCEPTED' when 2 then 'DECLINED' else 'TENTATIVE' end, now(), 'LINK', '[]', '{vegan}', :iid, case (:answer)::int when 1 then 'ACCEPTED' when 2 then 'DECLINED' else 'TENTATIVE' end, case when (:answer)::int <> 2 then 1 end, :id);
update invitation set channel = 'LINK', companions = '[]', diet = '{vegan}', party_size = case when (:answer)::int <> 2 then 1 end, responded_at = now(), status = case (:answer)::int when 1 then 'ACCEPTED' when 2 then 'DECLINED' else 'TENTATIVE' end, version = version + 1 where id = :iid;
select id from message where topic = 'mail' and subject_kind = 'invitation' and subject_id = :iid and state in ('PENDING', 'HELD') order by id for update;
update message set state = 'CANCELLED', last_error = 'A later mail replaces it.', version = version + 1 where topic = 'mail' and subject_kind = 'invitation' and subject_id = :iid and state = 'PENDING';
insert into message (attempts, before_ready, created_at, kind, next_attempt_at, state, subject_id, subject_kind, summit_id, topic, version, id) values (0, true, now(), 'CONFIRMATION', now(), 'PENDING', :iid, 'invitation', :sid, 'mail', 0, :id);
insert into mail (calendar, calendar_method, html, language, message_id, recipient, recipient_name, subject, text, id) values (repeat('DTSTART;TZID=Europe/Tallinn:20270302T190000', 20), 'REQUEST', repeat('<p style="margin:0 0 16px;">Thank you for accepting our invitation to dinner.</p>', 50), 'en', '<' || :id || '@localhost>', 'guest' || :n || '@example.org', 'Guest Number ' || :n, 'We look forward to seeing you: Dinner 1', repeat('Thank you for accepting our invitation to dinner. ', 14), :id);
select d.seats_held, exists (select from invitation i where i.dinner_id = d.id and i.waitlist_no is not null) from dinner d where d.id = :dinner;
commit;
