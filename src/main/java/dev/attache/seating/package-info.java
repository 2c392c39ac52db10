/**
 * Who holds a seat at a dinner, and where they sit. May use all rooms above it, {@code dinner}, {@code assignment} and
 * {@code invitation} among them.
 */
package dev.attache.seating;
