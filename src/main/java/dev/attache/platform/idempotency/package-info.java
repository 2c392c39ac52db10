/** The Idempotency-Key: a repeated POST gets the first answer and creates nothing twice. */
@Room(uses = {"platform.clock", "platform.http", "platform.problem", "platform.secret"})
package dev.attache.platform.idempotency;

import dev.attache.Room;
