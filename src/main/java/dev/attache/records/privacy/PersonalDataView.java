package dev.attache.records.privacy;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All data about one person, each record with its dependent rows and its history. */
@Schema(description = "All that is held about a person, each record with everything that hangs on it and its history")
public record PersonalDataView(
        String summit,
        OffsetDateTime toldAt,
        @Schema(description = "With assignments, seats, calendar links, speeches") List<JsonNode> delegates,
        @Schema(description = "With invitations, and their answers, messages, seats, links") List<JsonNode> guests,
        @Schema(description = "With the person's mail address; told to an admin alone") List<JsonNode> accounts) {}
