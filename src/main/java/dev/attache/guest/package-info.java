/** Who is invited to our dinners, with everything that a host must know. */
@Room(uses = {"access", "delegation", "http", "language", "problem", "summit"})
package dev.attache.guest;

import dev.attache.Room;
