/**
 * Outbox: a message is written in the transaction of the change that it tells of and delivered after the commit, by the
 * consumer of its topic. The queue knows the topic and the subject of a message, and neither content nor transport.
 */
@Room(uses = {"platform.clock", "platform.deletion", "platform.problem", "programme.summit"})
package dev.attache.outbox.queue;

import dev.attache.Room;
