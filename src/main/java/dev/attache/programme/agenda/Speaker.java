package dev.attache.programme.agenda;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A speaker, with name and role ("Moderator") as printed: two spellings are two speakers. */
@Schema(description = "Somebody who speaks, spelled as printed")
public record Speaker(
        @NotBlank @Size(max = 200) @Schema(examples = "Stephanie Muchai") String name,
        @Size(min = 1, max = 500) @Schema(examples = "International Lawyers Project") String affiliation,
        @Size(min = 1, max = 200) @Schema(examples = "Moderator") String role,
        @Size(min = 1, max = 300) @Schema(examples = "Programme Director", description = "The post held")
                String position,
        @Size(min = 1, max = 300) @Schema(examples = "confirmed", description = "What is printed beside the name")
                String note) {}
