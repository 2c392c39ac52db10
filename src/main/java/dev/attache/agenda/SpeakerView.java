package dev.attache.agenda;

import java.util.List;

/** A speaker's name as printed, with the engagements it is printed with. */
public record SpeakerView(String name, List<EngagementRef> sessions, List<EngagementRef> sideEvents) {}
