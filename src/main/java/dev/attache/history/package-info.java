/**
 * Who changed what, when, from which value to which: written by the database's own triggers, read here. May use {@code
 * access}, {@code summit}, {@code http}, {@code problem} and {@code time}; knows tables by name and no other room's classes.
 */
package dev.attache.history;
