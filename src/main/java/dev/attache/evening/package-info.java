/**
 * The evening itself: who came, who did not, who came unexpected. May use all rooms above it, {@code invitation} and
 * {@code seating} among them.
 */
package dev.attache.evening;
