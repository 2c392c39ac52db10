/**
 * What guests are written: the letters to an invitation with their calendar part, the reminders before the deadline, and
 * the replies of calendar programs. May use all rooms above it, {@code mail} and {@code invitation} among them.
 */
package dev.attache.letter;
