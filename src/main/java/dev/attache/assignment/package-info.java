/** Who of ours goes where, in which duty; and the rules that keep a delegate from being double-booked. */
@Room(uses = {"access", "agenda", "delegation", "http", "language", "problem", "summit", "time", "venue"})
package dev.attache.assignment;

import dev.attache.Room;
