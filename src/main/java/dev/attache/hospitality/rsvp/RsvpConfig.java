package dev.attache.hospitality.rsvp;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/**
 * How many answers are let pass; how much guessing, {@link dev.attache.platform.throttle.SecretLinkThrottle} reads. Clients are told apart by their addresses: behind a proxy let
 * Quarkus read who they are ({@code quarkus.http.proxy.*}).
 */
@ConfigMapping(prefix = "attache.rsvp")
public interface RsvpConfig {
    /** So many answers to one invitation are taken within an hour: each is kept for ever. */
    @WithDefault("60")
    int answersPerHour();
}
