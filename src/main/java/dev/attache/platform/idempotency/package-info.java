/** Idempotency of POST by the header {@code Idempotency-Key}: a repeated request gets the stored first answer. */
@Room(uses = {"platform.clock", "platform.http", "platform.problem", "platform.secret"})
package dev.attache.platform.idempotency;

import dev.attache.Room;
