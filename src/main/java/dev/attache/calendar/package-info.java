/** Calendars written out by the book (RFC 5545), whoever makes their entries. Uses no other room. */
package dev.attache.calendar;
