-- Each column that holds a constant of an enum lists the constants (EnumConstraintsTest).
alter table engagement
    add constraint engagement_classified_by check (classified_by in ('ORGANISER', 'DESK'));

alter table rsvp
    add constraint rsvp_channel check (channel in ('LINK', 'EMAIL', 'PHONE', 'LETTER', 'IN_PERSON', 'CALENDAR')),
    add constraint rsvp_outcome check (outcome in ('DRAFT', 'SENT', 'ACCEPTED', 'DECLINED', 'TENTATIVE', 'WAITLISTED',
                                                   'ATTENDED', 'NO_SHOW', 'WITHDRAWN'));
