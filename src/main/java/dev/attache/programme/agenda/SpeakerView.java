package dev.attache.programme.agenda;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A speaker's name as printed, with the engagements it is printed with. */
@Schema(
        name = "SpeakerInProgramme",
        description = "A speaker's name as printed, with the engagements it is printed with")
public record SpeakerView(String name, List<EngagementRef> sessions, List<EngagementRef> sideEvents) {}
