/** The languages that pages, calendars and mails speak; what people wrote stays in the languages that they wrote it in. */
@Room(uses = "problem")
package dev.attache.language;

import dev.attache.Room;
