/** The database: an embedded PostgreSQL under {@code attache.home}, or a configured one. */
@Room
package dev.attache.platform.database;

import dev.attache.Room;
