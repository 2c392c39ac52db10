package dev.attache.outbox.queue;

/** An attempt that failed, and what that says of the next one. */
public class DeliveryFailed extends Exception {
    private static final int LONGEST = 300;

    public final Reach reach;

    public DeliveryFailed(Reach reach, String why) {
        super(OutboxMessage.oneLine(why == null ? "no reason was given" : why));
        this.reach = reach;
    }

    /** What was refused: this message for now, this message for good, or all messages by a server that is away. */
    public enum Reach {
        FOR_NOW,
        FOR_GOOD,
        SERVER
    }

    /** The part of the reason that is kept. */
    public String shortly() {
        String why = getMessage();
        return why.length() <= LONGEST ? why : why.substring(0, LONGEST) + "…";
    }
}
