-- How mails to a guest begin, where the form of address is not what protocol wants.
alter table guest add column salutation text;

create or replace function erase_guests(of_summit bigint, ids bigint[], moment timestamptz) returns void
    language plpgsql security definer set search_path = public, pg_temp as
$$
declare
    invitations bigint[];
begin
    -- Those that are gone too: their history is not.
    select array_agg(id) into invitations
        from (select id from invitation where summit_id = of_summit and guest_id = any (ids)
              union
              select entity_id from history
              where summit_id = of_summit and kind = 'INVITATION'
                and coalesce(nullif(changes #>> '{guest,to}', ''), changes #>> '{guest,from}')::bigint = any (ids)) known;
    update guest
        set name = erased_name(), honorific = null, salutation = null, position = null, email = null, phone = null,
            language = null, diet_note = null, relevance = null, notes = null,
            erased_at = coalesce(erased_at, moment), version = version + 1
        where summit_id = of_summit and id = any (ids);
    update invitation
        set companions = erased_companions(companions), diet_note = null, note = null, version = version + 1
        where id = any (invitations)
          and (erased_companions(companions) <> companions or diet_note is not null or note is not null);
    update rsvp
        set companions = erased_companions(companions), diet_note = null, message = null, note = null
        where invitation_id = any (invitations);
    delete from invitation_link where invitation_id = any (invitations);
    perform erase_messages(of_summit, array(
        select id from message where subject_kind = 'invitation' and subject_id = any (invitations)));
    perform erase_history(of_summit, 'GUEST', ids, 'name', 'honorific', 'salutation', 'position', 'email', 'phone', 'language',
                          'dietNote', 'relevance', 'notes');
    perform erase_history(of_summit, 'INVITATION', coalesce(invitations, '{}'), 'companions', 'dietNote', 'note', 'answers');
end $$;
