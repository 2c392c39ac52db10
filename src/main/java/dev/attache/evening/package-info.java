/** The evening itself: who came, who did not, who came unexpected. */
@Room(uses = {"access", "dinner", "http", "invitation", "language", "page", "problem", "seating"})
package dev.attache.evening;

import dev.attache.Room;
