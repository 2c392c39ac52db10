package dev.attache.delegation.assignment;

/**
 * A tight transfer: the gap between two adjacent engagements is shorter than the way between their venues. Overlapping
 * engagements have none.
 */
public record TightTransfer(Assignment from, Assignment to, Connection connection) {}
