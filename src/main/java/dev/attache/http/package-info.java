/** What all resources share of HTTP: lists and paging, versions, merge patches, repeats, strict JSON. */
@Room(uses = {"problem", "time"})
package dev.attache.http;

import dev.attache.Room;
