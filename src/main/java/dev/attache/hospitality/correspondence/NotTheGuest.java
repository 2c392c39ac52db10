package dev.attache.hospitality.correspondence;

import dev.attache.platform.problem.Refusal;
import dev.attache.platform.text.MailAddresses;

/** The refusal (409) of a reply by another person than the guest; it does not tell who the guest is. */
class NotTheGuest extends Refusal {
    private NotTheGuest() {
        super(
                409,
                "not-the-guest",
                "Not the guest's reply",
                "The ATTENDEE of the reply is somebody else than the guest who is invited.");
    }

    /** Compares the mail addresses, in one form: rows of earlier versions may hold characters that nobody sees. */
    static void refuseUnless(String invited, String replying) {
        if (invited == null
                || !CalendarAddress.sameMailbox(invited, replying)
                        && !MailAddresses.compared(invited).equals(MailAddresses.compared(replying))) {
            throw new NotTheGuest();
        }
    }
}
