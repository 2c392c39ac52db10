/**
 * Attaché, the delegation desk for international summits: main, the commands backup and restore, and
 * {@link dev.attache.Room}, by which each room declares the rooms that it uses. Wings and rooms:
 * {@code docs/architecture.md}.
 */
package dev.attache;
