/** What of the programme the delegation covers, and what nobody covers. */
@Room(uses = {"platform.access", "agenda", "assignment", "delegation", "platform.i18n", "summit"})
package dev.attache.coverage;

import dev.attache.Room;
