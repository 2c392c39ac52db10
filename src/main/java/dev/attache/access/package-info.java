/** Who is allowed what: the roles, the person a request comes from, and the summits that person may see. */
@Room(uses = "problem")
package dev.attache.access;

import dev.attache.Room;
