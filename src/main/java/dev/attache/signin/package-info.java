/** The ways in: a password with every request, a browser's sign-in, an organisation's identity provider; and what slows down who guesses. */
@Room(uses = {"access", "account", "http", "language", "page", "problem", "time"})
package dev.attache.signin;

import dev.attache.Room;
