/** The description of the API in its own terms: words, examples and problems in {@code META-INF/openapi.yaml}, and here what the code says of every operation alike. Runs while the program is built. */
@Room(uses = {"platform.http", "platform.idempotency"})
package dev.attache.platform.openapi;

import dev.attache.Room;
