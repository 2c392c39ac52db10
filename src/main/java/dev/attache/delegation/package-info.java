/** Who travels: the delegates in their protocol order. May use {@code summit} and {@code venue}. */
package dev.attache.delegation;
