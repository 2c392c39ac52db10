/** Authorization: the roles, the caller of a request, and the summits that the caller may see. */
@Room(uses = "platform.problem")
package dev.attache.platform.access;

import dev.attache.Room;
