/** The PostgreSQL that the application works on: its own, under {@code attache.home}, unless one is configured. */
@Room
package dev.attache.platform.database;

import dev.attache.Room;
