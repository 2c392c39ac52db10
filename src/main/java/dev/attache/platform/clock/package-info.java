/** The clock, the scheduled jobs (JobScheduler) and periods of time. */
@Room(uses = "platform.problem")
package dev.attache.platform.clock;

import dev.attache.Room;
