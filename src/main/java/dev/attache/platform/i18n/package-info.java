/** Internationalization (i18n): the languages of pages, calendars and mails, and localized texts. */
@Room(uses = "platform.problem")
package dev.attache.platform.i18n;

import dev.attache.Room;
