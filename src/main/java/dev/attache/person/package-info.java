/** What is held about one person, told whole and erased; and how long a summit's contact data are kept. */
@Room(uses = {"access", "history", "http", "problem", "summit", "time"})
package dev.attache.person;

import dev.attache.Room;
