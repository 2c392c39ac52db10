/**
 * Attaché, the delegation desk for international summits. A room (package) stands for a business word; a room may use
 * those that stand above it in the list of the README, plus {@code problem}, {@code http} and {@code time}.
 */
package dev.attache;
