package dev.attache.records.privacy;

import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The confirmation of an erasure. */
@Schema(description = "That somebody's data were erased")
public record ErasureView(long id, OffsetDateTime erasedAt) {}
