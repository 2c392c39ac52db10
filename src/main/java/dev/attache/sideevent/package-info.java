/**
 * Side events: what others hold around the summit, with their own venue and way to register. May use {@code summit},
 * {@code venue}, {@code delegation} and {@code agenda}.
 */
package dev.attache.sideevent;
