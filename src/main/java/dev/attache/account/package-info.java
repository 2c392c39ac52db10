/**
 * The accounts of those who sign in with a password. May use {@code access}, {@code summit}, {@code http}, {@code
 * problem} and {@code time}.
 */
package dev.attache.account;
