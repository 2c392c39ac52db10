package dev.attache.hospitality.invitation;

import java.time.Instant;

/** The source of an RSVP: its channel, the recording account with its note, the calendar program's time stamp. */
public record RsvpSource(Channel channel, String recordedBy, String note, Instant stampedAt) {
    public static final RsvpSource LINK = new RsvpSource(Channel.LINK, null, null, null);
}
