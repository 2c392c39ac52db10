/** The state of a dinner at a glance. Owns no table; may use all rooms above it. */
package dev.attache.overview;
