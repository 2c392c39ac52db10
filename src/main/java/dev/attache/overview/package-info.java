/** The state of a dinner at a glance. Owns no table. */
@Room(uses = {"access", "dinner", "guest", "invitation", "language", "page", "problem", "seating", "summit"})
package dev.attache.overview;

import dev.attache.Room;
