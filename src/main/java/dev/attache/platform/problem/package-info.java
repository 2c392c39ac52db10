/** The one place where errors become HTTP: problem documents by RFC 9457. */
@Room(uses = "platform.secret")
package dev.attache.platform.problem;

import dev.attache.Room;
