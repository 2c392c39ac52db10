/** A copy of the whole database in one file, and back. */
@Room(uses = "platform.database")
package dev.attache.platform.backup;

import dev.attache.Room;
