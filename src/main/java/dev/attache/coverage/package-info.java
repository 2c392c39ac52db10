/** What of the programme the delegation covers, and what nobody covers. */
@Room(uses = {"access", "agenda", "assignment", "delegation", "language", "summit"})
package dev.attache.coverage;

import dev.attache.Room;
