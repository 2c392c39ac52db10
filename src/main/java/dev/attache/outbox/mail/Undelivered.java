package dev.attache.outbox.mail;

/** A mail that did not get through, and what that says of the next attempt. */
class Undelivered extends Exception {
    private static final int LONGEST = 300;

    final Reach reach;

    Undelivered(Reach reach, String why) {
        super(Message.oneLine(why == null ? "no reason was given" : why));
        this.reach = reach;
    }

    /** What was refused: this message for now, this message for good, or all by a server that is not to be had. */
    enum Reach {
        FOR_NOW,
        FOR_GOOD,
        SERVER
    }

    /** The same without the link, should the server have repeated it; its end is the secret. */
    Undelivered without(String link) {
        if (link == null) {
            return this;
        }
        String secret = link.substring(link.lastIndexOf('/') + 1);
        return new Undelivered(
                reach, getMessage().replace(link, Message.MASKED).replace(secret.isEmpty() ? link : secret, "***"));
    }

    /** What is kept of the reason. */
    String shortly() {
        String why = getMessage();
        return why.length() <= LONGEST ? why : why.substring(0, LONGEST) + "…";
    }
}
