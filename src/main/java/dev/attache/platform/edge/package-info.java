/** The edge of the program: limits of size and time against slow clients (slowloris), security headers, the CSRF guard, the public address. */
@Room(uses = {"platform.problem", "platform.secret"})
package dev.attache.platform.edge;

import dev.attache.Room;
