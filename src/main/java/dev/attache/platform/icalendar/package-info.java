/** iCalendar (RFC 5545): writes calendars with time zones and folded lines. */
@Room
package dev.attache.platform.icalendar;

import dev.attache.Room;
