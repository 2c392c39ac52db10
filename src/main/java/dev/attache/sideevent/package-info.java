/** Side events: what others hold around the summit, with their own venue and way to register. */
@Room(uses = {"access", "agenda", "http", "language", "problem", "summit", "venue"})
package dev.attache.sideevent;

import dev.attache.Room;
