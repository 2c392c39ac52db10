/** Engagements, whatever takes a delegate's time, and the sessions that the organiser offers. */
@Room(uses = {"access", "http", "language", "problem", "summit", "time", "venue"})
package dev.attache.agenda;

import dev.attache.Room;
