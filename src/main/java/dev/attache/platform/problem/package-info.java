/** Problem documents (RFC 9457): the exception mappers that turn every error into HTTP. */
@Room(uses = "platform.secret")
package dev.attache.platform.problem;

import dev.attache.Room;
