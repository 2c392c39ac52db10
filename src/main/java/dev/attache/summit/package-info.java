/** The summit: its place, zone, days and vocabularies; everything hangs from one. Uses only the foundations. */
package dev.attache.summit;
