/** The guard of deletions: what others refer to is not deleted (409), with what refers to it. */
@Room(uses = {"platform.http", "platform.problem"})
package dev.attache.platform.deletion;

import dev.attache.Room;
