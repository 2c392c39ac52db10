/** Doubts: warnings in the answer about what was just entered and may be a mistake, as a possible duplicate. */
@Room(uses = {"platform.i18n"})
package dev.attache.platform.doubt;

import dev.attache.Room;
