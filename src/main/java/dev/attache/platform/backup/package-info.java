/** Backup and restore: the whole database copied into one file, and back. */
@Room(uses = "platform.database")
package dev.attache.platform.backup;

import dev.attache.Room;
