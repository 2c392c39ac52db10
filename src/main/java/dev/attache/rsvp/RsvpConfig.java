package dev.attache.rsvp;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/**
 * How much guessing and how many answers are let pass. Clients are told apart by their addresses: behind a proxy let
 * Quarkus read who they are ({@code quarkus.http.proxy.*}).
 */
@ConfigMapping(prefix = "attache.rsvp")
public interface RsvpConfig {
    /** So many addresses that lead nowhere may a client try within the window. */
    @WithDefault("20")
    int misses();

    @WithDefault("10m")
    Duration window();

    /** So many answers to one invitation are taken within an hour: each is kept for ever. */
    @WithDefault("60")
    int answersPerHour();
}
