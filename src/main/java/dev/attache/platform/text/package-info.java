/** Text as it comes in: white space and invisible characters, mail addresses in one form. */
@Room(uses = {})
package dev.attache.platform.text;

import dev.attache.Room;
