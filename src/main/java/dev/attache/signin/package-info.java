/**
 * The ways in: a password with every request, a browser's sign-in, an organisation's identity provider; and what slows
 * down who guesses. May use {@code access}, {@code account}, {@code language}, {@code page}, {@code http}, {@code problem}
 * and {@code time}.
 */
package dev.attache.signin;
