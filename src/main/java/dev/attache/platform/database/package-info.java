/** The database: an embedded PostgreSQL under {@code attache.home}, or a configured one. */
@Room(uses = "platform.i18n")
package dev.attache.platform.database;

import dev.attache.Room;
