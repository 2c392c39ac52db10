-- Guests are mailed when a dinner is cancelled.
alter table message
    drop constraint message_kind,
    add constraint message_kind check (subject_kind is distinct from 'invitation'
                                       or kind in ('INVITATION', 'REMINDER', 'CONFIRMATION', 'WAITING_LIST', 'PROMOTION',
                                                   'WITHDRAWAL', 'CHANGE', 'CANCELLATION'));
