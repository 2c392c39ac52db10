package dev.attache.hospitality.invitation;

import dev.attache.hospitality.dinner.DinnerTexts;
import dev.attache.hospitality.guest.GuestRef;
import dev.attache.programme.summit.SummitZone;
import java.time.Instant;
import java.util.List;

/**
 * An invitation as a list reads it, with its answers.
 *
 * @param language the guest's
 * @param texts of the dinner of all rows: in the first row only
 */
record InvitationRow(
        long id,
        int version,
        GuestRef guest,
        String language,
        InvitationStatus status,
        Delivery delivery,
        int maxPartySize,
        Integer partySize,
        List<PartyMember> companions,
        List<String> diet,
        String dietNote,
        Instant respondedAt,
        Channel channel,
        Integer waitlistPosition,
        Instant sentAt,
        Instant remindedAt,
        String note,
        SummitZone zone,
        DinnerTexts texts,
        List<GivenAnswer> answers) {

    /** All positions of the waiting list are counted in one walk of its index. */
    static final String SQL =
            """
            select i.id, i.version, %s, g.language, i.status, %s, i.max_party_size, i.party_size, i.companions,
                   coalesce(i.diet, g.diet), coalesce(i.diet_note, g.diet_note), i.responded_at, i.channel,
                   waiting.position, i.sent_at, i.reminded_at, i.note, summit.zone, %s,
                   (select jsonb_agg(%s order by r.answered_at, r.id) from rsvp r where r.invitation_id = i.id)
            from page join invitation i on i.id = page.id join guest g on g.id = i.guest_id
                 join summit on summit.id = i.summit_id
                 left join (engagement e join dinner d on d.id = e.id) on page.place = 1 and e.id = i.dinner_id
                 left join (select w.id, row_number() over (order by w.waitlist_no) as position from invitation w
                            where w.waitlist_no is not null
                              and w.dinner_id = (select dinner_id from invitation where id = (select min(id) from page))
                           ) waiting on waiting.id = i.id"""
                    .formatted(GuestRef.COLUMNS, Delivery.SQL, DinnerTexts.COLUMNS, GivenAnswer.JSON);

    /** The views of the rows of a page. */
    static List<InvitationView> views(List<InvitationRow> rows) {
        return rows.stream().map(row -> row.view(rows.get(0).texts)).toList();
    }

    private InvitationView view(DinnerTexts texts) {
        return new InvitationView(
                id,
                version,
                guest,
                status,
                delivery,
                maxPartySize,
                partySize,
                companions,
                diet,
                dietNote,
                zone.local(respondedAt),
                channel,
                waitlistPosition,
                zone.local(sentAt),
                zone.local(remindedAt),
                note,
                InvitationWarning.of(language, texts),
                answers == null
                        ? List.of()
                        : answers.stream().map(answer -> answer.view(zone)).toList());
    }

    /** An answer (RSVP) as a list reads it. */
    record GivenAnswer(
            Answer answer,
            InvitationStatus outcome,
            Integer partySize,
            List<PartyMember> companions,
            List<String> diet,
            String dietNote,
            String message,
            Channel channel,
            String note,
            String recordedBy,
            Instant answeredAt) {
        static final String JSON =
                """
                jsonb_build_object('answer', r.answer, 'outcome', r.outcome, 'partySize', r.party_size,
                    'companions', r.companions, 'diet', r.diet, 'dietNote', r.diet_note, 'message', r.message,
                    'channel', r.channel, 'note', r.note, 'recordedBy', r.recorded_by, 'answeredAt', r.answered_at)""";

        RsvpView view(SummitZone zone) {
            return new RsvpView(
                    answer,
                    outcome,
                    partySize,
                    companions,
                    diet,
                    dietNote,
                    message,
                    channel,
                    note,
                    recordedBy,
                    zone.local(answeredAt));
        }
    }
}
