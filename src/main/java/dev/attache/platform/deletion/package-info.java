/** Deletion guard: a resource that others refer to is not deleted (409 with the references). */
@Room(uses = {"platform.http", "platform.problem"})
package dev.attache.platform.deletion;

import dev.attache.Room;
