/** The only clock, and spans of time. */
@Room
package dev.attache.time;

import dev.attache.Room;
