/**
 * The OpenAPI document: completes what the scanner reads from the code; words, examples and problems stand in {@code
 * META-INF/openapi.yaml}. Runs at build time.
 */
@Room(uses = {"platform.http", "platform.idempotency"})
package dev.attache.platform.openapi;

import dev.attache.Room;
