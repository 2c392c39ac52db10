/** Who travels: the delegates in their protocol order. */
@Room(uses = {"access", "http", "language", "problem", "summit"})
package dev.attache.delegation;

import dev.attache.Room;
