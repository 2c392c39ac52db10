/** A copy of the whole database in one file, and back. Uses {@code database} alone. */
package dev.attache.backup;
