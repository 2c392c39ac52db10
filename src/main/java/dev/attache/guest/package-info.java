/**
 * Who is invited to our dinners, with everything that a host must know. May use {@code summit} and {@code delegation}.
 */
package dev.attache.guest;
