/** Where things happen, and how long the way is. May use {@code summit}. */
package dev.attache.venue;
