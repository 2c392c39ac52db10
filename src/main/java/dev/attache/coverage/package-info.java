/** What of the programme the delegation covers, and what nobody covers. */
@Room(uses = {"platform.access", "programme.agenda", "assignment", "delegation", "platform.i18n", "programme.summit"})
package dev.attache.coverage;

import dev.attache.Room;
