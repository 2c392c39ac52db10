/**
 * The PostgreSQL that the application works on: its own, under {@code attache.home}, unless one is configured. Uses no
 * other room; besides Flyway only the main class uses it.
 */
package dev.attache.database;
