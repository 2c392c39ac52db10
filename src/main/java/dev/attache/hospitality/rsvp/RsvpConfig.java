package dev.attache.hospitality.rsvp;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** The rate limit of answers to one invitation. */
@ConfigMapping(prefix = "attache.rsvp")
public interface RsvpConfig {
    /** The number of answers to one invitation within an hour; each is kept for good. */
    @WithDefault("60")
    int answersPerHour();
}
