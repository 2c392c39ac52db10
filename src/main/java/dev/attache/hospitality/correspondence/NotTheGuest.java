package dev.attache.hospitality.correspondence;

import dev.attache.platform.problem.Refusal;

/** An invitation is answered by the guest whom it is for; nobody else is told who that is. */
class NotTheGuest extends Refusal {
    private NotTheGuest() {
        super(
                409,
                "not-the-guest",
                "Not the guest's reply",
                "The ATTENDEE of the reply is somebody else than the guest who is invited.");
    }

    /** By the mail addresses, whatever their capitals. */
    static void refuseUnless(String invited, String replying) {
        if (invited == null || !invited.equalsIgnoreCase(replying)) {
            throw new NotTheGuest();
        }
    }
}
