/**
 * The response cache: finished answers, kept in memory while what they were made of is unchanged; the conditional read
 * (304) of them.
 */
@Room(uses = "platform.http")
package dev.attache.platform.cache;

import dev.attache.Room;
