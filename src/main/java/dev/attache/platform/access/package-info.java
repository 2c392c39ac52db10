/** Who is allowed what: the roles, the person a request comes from, and the summits that person may see. */
@Room(uses = "platform.problem")
package dev.attache.platform.access;

import dev.attache.Room;
