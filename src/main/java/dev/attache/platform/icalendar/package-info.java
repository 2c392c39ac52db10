/** Calendars written out by the book (RFC 5545), whoever makes their entries. */
@Room
package dev.attache.platform.icalendar;

import dev.attache.Room;
