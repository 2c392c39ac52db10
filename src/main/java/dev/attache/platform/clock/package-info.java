/** The only clock, and spans of time. */
@Room(uses = "platform.problem")
package dev.attache.platform.clock;

import dev.attache.Room;
