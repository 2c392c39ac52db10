/** The summit: its place, zone, days and vocabularies; everything hangs from one. */
@Room(uses = {"access", "http", "language", "problem", "time"})
package dev.attache.summit;

import dev.attache.Room;
