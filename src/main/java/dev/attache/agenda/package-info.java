/**
 * Engagements, whatever takes a delegate's time, and the sessions that the organiser offers. May use {@code summit},
 * {@code venue} and {@code delegation}.
 */
package dev.attache.agenda;
