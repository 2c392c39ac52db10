/**
 * One delegate's days in order: as JSON, as a calendar, as a page, and for the whole delegation as a table. Reads the
 * rooms above, from {@code summit} to {@code assignment}; of its own it keeps the secret addresses of calendars.
 */
package dev.attache.itinerary;
