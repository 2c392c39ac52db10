package dev.attache.hospitality.correspondence;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The number of messages that a release or a discarding has reached. */
@Schema(description = "How many messages were released or discarded")
public record MessageCount(int count) {}
