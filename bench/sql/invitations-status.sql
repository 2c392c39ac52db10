-- Invitations in one state.
select count(*) from invitation i where i.dinner_id = :dinner and i.status = 'SENT';
select array_agg(id) as ids from (select i.id from invitation i join guest g on g.id = i.guest_id where i.dinner_id = :dinner and i.status = 'SENT' order by g.category_order, g.sort_name, i.id limit 50 offset :offset) page \gset
select i.id, i.version, i.status, i.max_party_size, i.party_size, i.companions, i.diet, i.diet_note, i.responded_at, i.channel, i.waitlist_no, i.sent_at, i.reminded_at, i.note, g.id, g.name, g.honorific, g.organisation, g.category, g.diet, g.diet_note, g.language from invitation i join guest g on g.id = i.guest_id where i.id = any (:ids);
select r.* from rsvp r where r.invitation_id = any (:ids) order by r.answered_at, r.id;
select distinct on (m.subject_id) m.subject_id, m.state from message m where m.subject_kind = 'invitation' and m.subject_id = any (:ids) order by m.subject_id, m.id desc;
