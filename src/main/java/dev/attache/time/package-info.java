/** The only clock, and spans of time. Uses no other room. */
package dev.attache.time;
