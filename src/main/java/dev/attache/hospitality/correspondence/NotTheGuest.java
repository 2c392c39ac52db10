package dev.attache.hospitality.correspondence;

import dev.attache.platform.problem.Refusal;

/** The refusal (409) of a reply by another person than the guest; it does not tell who the guest is. */
class NotTheGuest extends Refusal {
    private NotTheGuest() {
        super(
                409,
                "not-the-guest",
                "Not the guest's reply",
                "The ATTENDEE of the reply is somebody else than the guest who is invited.");
    }

    static void refuseUnless(String invited, String replying) {
        if (invited == null || !CalendarAddress.sameMailbox(invited, replying)) {
            throw new NotTheGuest();
        }
    }
}
