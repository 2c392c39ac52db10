/** The one place where errors become HTTP: problem documents by RFC 9457. */
@Room
package dev.attache.problem;

import dev.attache.Room;
