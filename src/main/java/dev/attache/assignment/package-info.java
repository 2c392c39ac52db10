/**
 * Who of ours goes where, in which duty; and the rules that keep a delegate from being double-booked. May use all rooms
 * of the programme: {@code summit}, {@code venue}, {@code delegation}, {@code agenda}, {@code sideevent}.
 */
package dev.attache.assignment;
