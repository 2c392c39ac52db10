/** The languages that pages, calendars and mails speak; what people wrote stays in the languages that they wrote it in. */
@Room(uses = "platform.problem")
package dev.attache.platform.i18n;

import dev.attache.Room;
