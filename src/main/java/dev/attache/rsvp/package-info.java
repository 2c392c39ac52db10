/** The guest's own answer, by a secret link and without an account, on a page or as JSON. */
@Room(uses = {"dinner", "guest", "http", "invitation", "language", "page", "problem", "summit", "venue"})
package dev.attache.rsvp;

import dev.attache.Room;
