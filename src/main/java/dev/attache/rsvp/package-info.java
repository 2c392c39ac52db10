/**
 * The guest's own answer, by a secret link and without an account, on a page or as JSON. May use {@code invitation} and
 * what that uses, {@code language} and {@code page}.
 */
package dev.attache.rsvp;
