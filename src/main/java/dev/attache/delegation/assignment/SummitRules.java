package dev.attache.delegation.assignment;

import dev.attache.programme.summit.SummitZone;
import dev.attache.programme.venue.TravelTimes;

/** The settings of a summit by which schedules are judged: time zone, daily limit, travel times. */
public record SummitRules(SummitZone zone, int maxPerDay, TravelTimes travelTimes) {}
