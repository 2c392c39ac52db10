/** The only clock, and spans of time. */
@Room
package dev.attache.platform.clock;

import dev.attache.Room;
