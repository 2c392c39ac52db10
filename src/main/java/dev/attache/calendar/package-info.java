/** Calendars written out by the book (RFC 5545), whoever makes their entries. */
@Room
package dev.attache.calendar;

import dev.attache.Room;
