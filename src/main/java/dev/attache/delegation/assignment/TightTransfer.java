package dev.attache.delegation.assignment;

/**
 * The gap between two engagements that follow each other is shorter than the way between their venues; of two that
 * touch or follow, never of two that overlap.
 */
record TightTransfer(Assignment from, Assignment to, Connection connection) {}
