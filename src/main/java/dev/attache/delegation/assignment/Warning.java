package dev.attache.delegation.assignment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that the desk should know and that is not refused. */
@Schema(description = "Something that the desk should know and that is not refused")
public record Warning(
        @Schema(
                        examples = "tight-transfer",
                        enumeration = {"clash", "tight-transfer", "outside-stay", "too-many-in-a-day"})
                String code,
        @Schema(examples = "10 minutes to Telliskivi Creative City, Vägi Room; 20 are needed.") String detail) {}
