/**
 * HTTP conventions of all resources: lists and paging, ETag and If-Match (optimistic locking), merge patch, content
 * negotiation, strict JSON.
 */
@Room(uses = {"platform.edge", "platform.problem", "platform.projection", "platform.secret", "platform.text"})
package dev.attache.platform.http;

import dev.attache.Room;
