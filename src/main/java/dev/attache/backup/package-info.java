/** A copy of the whole database in one file, and back. */
@Room(uses = "database")
package dev.attache.backup;

import dev.attache.Room;
