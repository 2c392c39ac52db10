/** Where things happen, and how long the way is. */
@Room(uses = {"access", "http", "problem", "summit"})
package dev.attache.venue;

import dev.attache.Room;
