/** Files of the outside world, in and out: the guests as a table. */
@Room(uses = {"access", "delegation", "guest", "http", "language", "problem", "sheet", "summit"})
package dev.attache.exchange;

import dev.attache.Room;
