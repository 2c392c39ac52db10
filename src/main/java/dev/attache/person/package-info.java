/**
 * What is held about one person, told whole and erased; and how long a summit's contact data are kept. May use {@code
 * access}, {@code summit}, {@code history}, {@code http}, {@code problem} and {@code time}; knows tables by name and no
 * other room's classes.
 */
package dev.attache.person;
