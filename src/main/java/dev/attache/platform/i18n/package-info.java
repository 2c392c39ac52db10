/** Translations (i18n): the messages of pages, calendars and mails in each language, and localized texts. */
@Room(uses = "platform.problem")
package dev.attache.platform.i18n;

import dev.attache.Room;
