/** The dinners that the delegation hosts. A dinner is an engagement with seats, which guests and delegates hold. */
@Room(uses = {"access", "agenda", "http", "language", "problem", "summit", "venue"})
package dev.attache.dinner;

import dev.attache.Room;
