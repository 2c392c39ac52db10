/** The throttle (rate limits): wrong passwords per account and network, unknown secret links per network; the bulkhead of changes. */
@Room(uses = "platform.problem")
package dev.attache.platform.throttle;

import dev.attache.Room;
