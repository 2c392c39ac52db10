/** What all resources share of HTTP: lists and paging, versions, merge patches, repeats, strict JSON. */
@Room(uses = {"platform.problem", "platform.secret"})
package dev.attache.platform.http;

import dev.attache.Room;
